import { BarChart, ScatterChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import content from './content.json';

use([BarChart, ScatterChart, GridComponent, SVGRenderer]);

const names = content.spans.map(({ name }) => name);
const place = document.getElementById('chart');
place.style.height = `${names.length * 60 + 40}px`;
init(place).setOption({
  animation: false,
  textStyle: { fontFamily: 'system-ui, sans-serif' },
  grid: { left: 110, right: 80, top: 10, bottom: 30 },
  xAxis: { type: 'value' },
  yAxis: { type: 'category', inverse: true, data: names },
  series: [
    {
      type: 'bar',
      stack: 'span',
      barWidth: 12,
      itemStyle: { color: 'transparent' },
      data: content.spans.map(({ low }) => low),
    },
    {
      type: 'bar',
      stack: 'span',
      itemStyle: { color: content.colours[0] },
      data: content.spans.map(({ low, high }) => high - low),
    },
    {
      type: 'scatter',
      symbolSize: 8,
      itemStyle: { color: content.colours[2] },
      label: { show: true, position: 'right', formatter: ({ value }) => value[2] },
      data: content.rows.map(({ name, high, label }) => [high, name, label]),
    },
  ],
});

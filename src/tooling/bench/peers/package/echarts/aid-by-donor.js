import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import content from './content.json';

use([BarChart, GridComponent, LegendComponent, SVGRenderer]);

const names = [...new Set(content.rows.map(({ name }) => name))];
const kinds = [...new Set(content.rows.map(({ kind }) => kind))];
const valueOf = (name, kind) =>
  content.rows.find((row) => row.name === name && row.kind === kind)?.value ?? 0;

const place = document.getElementById('chart');
place.style.height = `${names.length * 30 + 70}px`;
init(place).setOption({
  animation: false,
  color: content.colours,
  textStyle: { fontFamily: 'system-ui, sans-serif' },
  legend: { top: 0, left: 0 },
  grid: { left: 110, right: 20, top: 40, bottom: 30 },
  xAxis: { type: 'value' },
  yAxis: { type: 'category', inverse: true, data: names },
  series: kinds.map((kind) => ({
    name: kind,
    type: 'bar',
    stack: 'all',
    data: names.map((name) => valueOf(name, kind)),
  })),
});

import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import content from './content.json';

use([BarChart, GridComponent, LegendComponent, SVGRenderer]);

const months = [...new Set(content.rows.map(({ month }) => month))];
const kinds = [...new Set(content.rows.map(({ kind }) => kind))];
const valueOf = (month, kind) =>
  content.rows.find((row) => row.month === month && row.kind === kind)?.value ?? 0;

const place = document.getElementById('chart');
place.style.height = '300px';
init(place).setOption({
  animation: false,
  color: content.colours,
  textStyle: { fontFamily: 'system-ui, sans-serif' },
  legend: { top: 0, left: 0 },
  grid: { left: 30, right: 10, top: 40, bottom: 30 },
  xAxis: { type: 'category', data: months },
  yAxis: { type: 'value' },
  series: kinds.map((kind) => ({
    name: kind,
    type: 'bar',
    stack: 'all',
    data: months.map((month) => valueOf(month, kind)),
  })),
});

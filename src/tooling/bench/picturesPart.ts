import { pictureTimes } from './pictures.ts';
import { type PartReport, ratioText, timeText } from './table.ts';

const TARGET_PICTURES = 10;

/** Pictures that are drawn without a browser, beside screenshots of the same. */
export async function picturesPart(): Promise<PartReport> {
  const times = await pictureTimes();
  const shots = times.screenshotsPerSecond;
  const met = times.perSecond >= TARGET_PICTURES ? 'met' : 'MISSED';
  return {
    part: 'Pictures',
    notes: [
      '1200 px wide, every chart, drawn warm; screenshots in one browser that is open already.',
      `Target ${TARGET_PICTURES} a second on two free processors: ${met}`,
      ...(shots === null ? ['No browser was found to take screenshots of the same pictures.'] : []),
    ],
    tables: [
      {
        title: 'Pictures',
        columns: ['than screenshots', 'a second', 'of a processor each', 'screenshots a second'],
        rows: [
          [
            ratioText(shots === null ? null : times.perSecond / shots),
            times.perSecond.toFixed(1),
            timeText(times.processorTime),
            shots?.toFixed(1) ?? '–',
          ],
        ],
      },
    ],
    figures: { ...times },
  };
}

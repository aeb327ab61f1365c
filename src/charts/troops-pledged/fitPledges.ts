import { fitRows, mostTelling } from '#charts/kit/fitRoom.ts';
import type { FitWords, Fitted, Size } from '#charts/kit/spec.ts';
import type { TroopsPledgedModel } from './model.ts';
import { pledgeLayout } from './pledgeLayout.ts';

/** The model with so many countries: those with a figure first, the selected ones before others. */
function cutTo(model: TroopsPledgedModel, count: number): TroopsPledgedModel {
  const rows = mostTelling(model.rows, count, ({ selected }) => Number(selected));
  let room = count - rows.length;
  const groups = model.groups.flatMap((group) => {
    const names = mostTelling(group.names, Math.max(0, room), ({ selected }) => Number(selected));
    room -= names.length;
    return names.length === 0 ? [] : [{ ...group, names }];
  });
  return { ...model, rows, groups };
}

function namesIn({ groups }: TroopsPledgedModel): number {
  return groups.reduce((sum, { names }) => sum + names.length, 0);
}

/** Fewer rows than this say less than more rows without their single reports. */
const FEW = 4;

/** Without the single reports: name, figure and spread of each row. */
function withoutReports(model: TroopsPledgedModel): TroopsPledgedModel {
  const rows = model.rows.map((row) => (row.spread === null ? row : { ...row, lanes: [] }));
  const tokensIn = (some: TroopsPledgedModel['rows']): ReadonlySet<string> =>
    new Set(some.flatMap(({ lanes }) => lanes.map(({ token }) => token)));
  const before = tokensIn(model.rows);
  const after = tokensIn(rows);
  return {
    ...model,
    rows,
    legend: model.legend.filter(({ token }) => !before.has(token) || after.has(token)),
  };
}

/** As many rows as fit, then names of those without a figure; what is left out is said, figures and others apart. */
export function fitPledges(
  model: TroopsPledgedModel,
  room: Size,
  words: FitWords,
): Fitted<TroopsPledgedModel> {
  const whole = fitted(model, room, words);
  const isTooShort = whole.model.rows.length < Math.min(FEW, model.rows.length);
  return isTooShort ? fitted(withoutReports(model), room, words) : whole;
}

function fitted(
  model: TroopsPledgedModel,
  room: Size,
  words: FitWords,
): Fitted<TroopsPledgedModel> {
  const { format, messages } = words;
  const fit = fitRows(
    model,
    {
      total: model.rows.length + namesIn(model),
      cut: (count) => cutTo(model, count),
      heightOf: (cut) => pledgeLayout(cut, room.width).height,
    },
    room,
    words,
  );
  if (fit.note === null) return fit;
  const figures = model.rows.length - fit.model.rows.length;
  const others = namesIn(model) - namesIn(fit.model);
  const note = messages['troops-pledged'].more(
    figures,
    format.number(figures),
    others,
    format.number(others),
  );
  return { ...fit, note };
}

import { AXIS_HEIGHT, AXIS_TEXT } from '#charts/kit/BarStage.tsx';
import type { PlotArea } from '#charts/kit/BarStage.tsx';
import type { NamePlace } from '#charts/kit/flowNames.ts';
import { flowNames } from '#charts/kit/flowNames.ts';
import { MARKER_SPACE } from '#charts/kit/SelectionMarker.tsx';
import type { AxisTick } from '#charts/kit/spacedTicks.ts';
import { spacedTicks } from '#charts/kit/spacedTicks.ts';
import { textWidth, wrapText } from '#lib/textWidth.ts';
import type { TroopsPledgedModel } from './model.ts';
import type { PledgeGroup } from './pledgeGroups.ts';
import type { PledgeRow } from './pledgeRows.ts';

/** Sizes in px. */
export const PLEDGE_SIZES = {
  name: 14,
  text: 12,
  listed: 13,
  band: 12,
  lane: 16,
  swatch: { width: 26, height: 13 },
} as const;

/** Between a name or label and what is said after it, px. */
export const NEWS_GAP = 7;
const GAP = 14;
const NAME_LINE = 19;
const QUALIFIER_LINE = 15;
const ROW_GAP = 14;
const GROUP_GAP = 12;
const LISTED_LINE = 19;
/** From here on names stand beside the bars instead of above them. */
const BESIDE = 600;

/** Where a row's parts are: tops of rows and bands, baselines of texts, middles of lanes. */
export interface RowPlace {
  readonly y: number;
  readonly height: number;
  readonly name: { readonly x: number; readonly y: number };
  readonly qualifier: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly value: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' };
  readonly bandY: number;
  readonly laneYs: readonly number[];
}

/** Where a group's heading and names are; `y` is the top. */
export interface GroupPlace {
  readonly y: number;
  readonly height: number;
  readonly heading: readonly string[];
  readonly namesY: number;
  readonly names: readonly NamePlace[];
}

export interface PledgeLayout {
  readonly plot: PlotArea;
  readonly ticks: readonly AxisTick[];
  /** Left end of the names and lists, right of the selection markers. */
  readonly left: number;
  /** Left end of the labels right of the plot. */
  readonly labelX: number;
  /** Which of a report's wordings fits beside the plot. */
  readonly wording: 0 | 1 | 2;
  readonly rows: readonly RowPlace[];
  readonly groups: readonly GroupPlace[];
  readonly listedLine: number;
  readonly headingLine: number;
  readonly height: number;
}

/** Where everything is at a width. Text is measured from a table, so it is the same everywhere. */
export function pledgeLayout(model: TroopsPledgedModel, width: number): PledgeLayout {
  const left = MARKER_SPACE;
  const isBeside = width >= BESIDE;
  const plotX = isBeside ? left + nameColumn(model.rows, width) + GAP : left;
  const columns = labelColumn(model.rows, width - plotX);
  // Without labels beside it, the plot leaves room for half of the last number on its axis.
  const lastTick = textWidth(model.ticks.at(-1)?.label ?? '', AXIS_TEXT) / 2;
  const plotWidth = width - plotX - Math.max(GAP + columns.width, Math.ceil(lastTick));
  const hasRows = model.rows.length > 0;
  const plotY = hasRows ? AXIS_HEIGHT + 4 : 0;
  const labelX = plotX + plotWidth + GAP;
  let y = plotY;
  const rows = model.rows.map((row) => {
    const place = isBeside ? rowBeside(row, y, left, plotX, labelX) : rowBelow(row, y, left, width);
    y += place.height;
    return place;
  });
  const plot = { x: plotX, y: plotY, width: plotWidth, height: y - plotY };
  y += hasRows ? GROUP_GAP : 0;
  const groups = model.groups.map((group) => {
    const place = placeGroup(group, y, width - left);
    y += place.height + GROUP_GAP;
    return place;
  });
  return {
    plot,
    ticks: spacedTicks(model.ticks, model.max, plotWidth, AXIS_TEXT),
    left,
    labelX,
    wording: columns.wording,
    rows,
    groups,
    listedLine: LISTED_LINE,
    headingLine: LISTED_LINE,
    height: Math.ceil(y),
  };
}

/** Width of a name in bold, with what is said after it. */
function nameWidthOf({ name, news }: Pick<PledgeRow, 'name' | 'news'>): number {
  return textWidth(name, PLEDGE_SIZES.name, 600) + newsWidth(news);
}

function newsWidth(news: string | null): number {
  return news === null ? 0 : NEWS_GAP + textWidth(news, PLEDGE_SIZES.text, 600);
}

function nameColumn(rows: readonly PledgeRow[], width: number): number {
  const widest = Math.max(
    0,
    ...rows.flatMap(({ name, qualifier, news }) => [
      nameWidthOf({ name, news }),
      Math.min(textWidth(qualifier, PLEDGE_SIZES.text), width * 0.2),
    ]),
  );
  return Math.min(Math.ceil(widest), Math.round(width * 0.3));
}

/** The longest wording that leaves the plot enough room, and the width of its column. */
function labelColumn(
  rows: readonly PledgeRow[],
  room: number,
): { readonly width: number; readonly wording: 0 | 1 | 2 } {
  const values = Math.max(0, ...rows.map(({ value }) => textWidth(value, PLEDGE_SIZES.name, 600)));
  const widthOf = (wording: 0 | 1 | 2): number =>
    Math.ceil(
      Math.max(
        room < BESIDE ? 0 : values,
        ...rows.flatMap(({ lanes }) =>
          lanes.map(
            ({ labels, news }) => textWidth(labels[wording], PLEDGE_SIZES.text) + newsWidth(news),
          ),
        ),
      ),
    );
  const wordings = [0, 1, 2] as const;
  const wording = wordings.find((index) => room - widthOf(index) >= room * 0.5) ?? 2;
  return { width: widthOf(wording), wording };
}

/** Name beside the bars; value right of the band. */
function rowBeside(
  row: PledgeRow,
  y: number,
  left: number,
  plotX: number,
  labelX: number,
): RowPlace {
  const nameY = y + 13;
  const lines = wrapText(row.qualifier, plotX - left - GAP, PLEDGE_SIZES.text);
  const lanes = row.lanes.length * PLEDGE_SIZES.lane;
  const bandY = y + 3;
  const laneTop = bandY + PLEDGE_SIZES.band + 3;
  const label = NAME_LINE + lines.length * QUALIFIER_LINE;
  return {
    y,
    height: Math.max(laneTop - y + lanes, label) + ROW_GAP,
    name: { x: left, y: nameY },
    qualifier: lines.map((text, line) => ({
      text,
      x: left,
      y: nameY + (line + 1) * QUALIFIER_LINE,
    })),
    value: { x: labelX, y: nameY, anchor: 'start' },
    bandY,
    laneYs: lanesFrom(row, laneTop),
  };
}

/** Name and value above the bars, the value at the right edge. */
function rowBelow(row: PledgeRow, y: number, left: number, width: number): RowPlace {
  const { name, text } = PLEDGE_SIZES;
  const nameY = y + 14;
  const nameWidth = nameWidthOf(row);
  const valueWidth = textWidth(row.value, name, 600);
  // Off the zero line, which runs past the name.
  const x = left + 6;
  const room = width - x;
  const fits = nameWidth + GAP + valueWidth <= room;
  const valueY = fits ? nameY : nameY + NAME_LINE;
  const beside = fits ? nameWidth + GAP + valueWidth : nameWidth;
  const isShort = beside + GAP + textWidth(row.qualifier, text) <= room;
  const lines = row.qualifier === '' ? [] : wrapText(row.qualifier, room, text);
  const qualifier = isShort
    ? [{ text: row.qualifier, x: x + nameWidth + 8, y: nameY }]
    : lines.map((line, index) => ({
        text: line,
        x,
        y: valueY + (index + 1) * QUALIFIER_LINE,
      }));
  const bandY = valueY + 6 + (isShort ? 0 : lines.length * QUALIFIER_LINE);
  const laneTop = bandY + (row.spread === null ? 0 : PLEDGE_SIZES.band + 3);
  return {
    y,
    height: laneTop - y + row.lanes.length * PLEDGE_SIZES.lane + ROW_GAP,
    name: { x, y: nameY },
    qualifier,
    value: fits ? { x: width, y: valueY, anchor: 'end' } : { x, y: valueY, anchor: 'start' },
    bandY,
    laneYs: lanesFrom(row, laneTop),
  };
}

function lanesFrom(row: PledgeRow, top: number): readonly number[] {
  return row.lanes.map((_, index) => top + (index + 0.5) * PLEDGE_SIZES.lane);
}

function placeGroup(group: PledgeGroup, y: number, width: number): GroupPlace {
  const { swatch, listed } = PLEDGE_SIZES;
  const indent = swatch.width + 8;
  const heading = wrapText(group.heading, width - indent, listed, 600);
  const names = flowNames(
    group.names.map(({ name }) => name),
    width - indent,
    listed,
  );
  const lines = (names.at(-1)?.line ?? -1) + 1;
  return {
    y,
    height: (heading.length + lines) * LISTED_LINE,
    heading,
    namesY: y + heading.length * LISTED_LINE,
    names,
  };
}

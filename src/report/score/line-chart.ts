import { escapeHtml } from '../html/escape.js';

export interface ChartPoint {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** 0 or more; null leaves a gap. */
  readonly value: number | null;
}

export interface LineChart {
  readonly title: string;
  readonly points: readonly ChartPoint[];
  /** The value at the upper edge; the largest point's where it is null. */
  readonly top: number | null;
  /** How a value reads. */
  show(value: number): string;
}

const WIDTH = 640;
const HEIGHT = 200;
const EDGE = { left: 44, right: 16, top: 14, bottom: 26 };

/** A line over time, in SVG without style or script; days stand as far apart as they are. The table beside it has the figures. */
export function lineChart({ title, points, top, show }: LineChart): string {
  const known = points.flatMap(({ date, value }) => (value === null ? [] : [{ date, value }]));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return '';
  const highest = top ?? evenAbove(Math.max(...known.map((each) => each.value)));
  const x = horizontal(first.date, last.date);
  const y = (value: number) =>
    rounded(EDGE.top + (HEIGHT - EDGE.top - EDGE.bottom) * (1 - Math.min(value, highest) / highest));
  const grid = [0, highest / 2, highest].map(
    (value) =>
      `<line class="grid" x1="${EDGE.left}" x2="${WIDTH - EDGE.right}" y1="${y(value)}" y2="${y(value)}"/>` +
      `<text x="${EDGE.left - 8}" y="${y(value) + 4}" text-anchor="end">${escapeHtml(show(value))}</text>`,
  );
  const dates = [
    `<text x="${EDGE.left}" y="${HEIGHT - 6}">${escapeHtml(first.date)}</text>`,
    first.date === last.date
      ? ''
      : `<text x="${WIDTH - EDGE.right}" y="${HEIGHT - 6}" text-anchor="end">${escapeHtml(last.date)}</text>`,
  ];
  const line = runsOf(points).map(
    (run) => `<polyline points="${run.map(({ date, value }) => `${x(date)},${y(value)}`).join(' ')}"/>`,
  );
  const dots = known.map(
    ({ date, value }) =>
      `<circle cx="${x(date)}" cy="${y(value)}" r="3.5"><title>${escapeHtml(`${date}: ${show(value)}`)}</title></circle>`,
  );
  const label = `${title}: ${show(first.value)} on ${first.date}, ${show(last.value)} on ${last.date}`;
  return [
    `<section class="chart trend"><h2>${escapeHtml(title)}</h2>`,
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(label)}">`,
    ...grid,
    ...dates,
    ...line,
    ...dots,
    '</svg></section>',
  ].join('');
}

/** A single day stands in the middle. */
function horizontal(first: string, last: string): (date: string) => number {
  const [from, to] = [Date.parse(first), Date.parse(last)];
  const width = WIDTH - EDGE.left - EDGE.right;
  return (date) => rounded(EDGE.left + width * (to > from ? (Date.parse(date) - from) / (to - from) : 0.5));
}

/** Points without a gap between them. */
function runsOf(points: readonly ChartPoint[]): { date: string; value: number }[][] {
  const runs: { date: string; value: number }[][] = [[]];
  for (const { date, value } of points) {
    if (value === null) runs.push([]);
    else runs.at(-1)!.push({ date, value });
  }
  return runs.filter((run) => run.length > 1);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** So that the line halfway up stands at a whole number too. */
function evenAbove(value: number): number {
  return Math.max(2, Math.ceil(value / 2) * 2);
}

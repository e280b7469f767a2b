import type { Finding, Severity } from '../../model/report.js';
import { figure, severities } from '../wording.js';
import { escapeHtml } from './escape.js';

/** A bar of a chart: a name and how many findings of each severity it stands for. */
export interface Bar {
  readonly name: string;
  readonly findings: readonly Finding[];
}

const barsShown = 8;

/** Bars across, longest first, each split by severity; what is left over is said below. */
export function barChart(title: string, bars: readonly Bar[]): string {
  const sorted = bars
    .filter((bar) => bar.findings.length > 0)
    .sort((a, b) => b.findings.length - a.findings.length);
  const longest = sorted[0]?.findings.length ?? 1;
  const rows = sorted.slice(0, barsShown).map((bar) => barRow(bar, longest));
  const rest = sorted.length - barsShown;
  return `<section class="chart"><h2>${escapeHtml(title)}</h2><ul>${rows.join('')}</ul>${
    rest > 0 ? `<p class="aside">and ${figure(rest)} more</p>` : ''
  }</section>`;
}

function barRow({ name, findings }: Bar, longest: number): string {
  let x = 0;
  const pieces = severities.map((severity) => {
    const width = (100 * count(findings, severity)) / longest;
    const piece =
      width > 0 ? `<rect class="${severity}" x="${round(x)}" width="${round(width)}" height="8"/>` : '';
    x += width;
    return piece;
  });
  return [
    `<li><span class="name" title="${escapeHtml(name)}">${escapeHtml(name)}</span>`,
    `<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">${pieces.join('')}</svg>`,
    `<span class="amount">${figure(findings.length)}</span></li>`,
  ].join('');
}

function count(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

const radius = 42;
const circumference = 2 * Math.PI * radius;

/** A ring of which `percent` is filled, with the figure in its middle; a dash where there is none. */
export function ring(percent: number | null, label: string): string {
  const filled = round((circumference * (percent ?? 0)) / 100);
  return [
    `<svg class="ring" viewBox="0 0 100 100" role="img" aria-label="${escapeHtml(label)}">`,
    `<circle class="track" cx="50" cy="50" r="${radius}"/>`,
    percent
      ? `<circle class="fill" cx="50" cy="50" r="${radius}" stroke-dasharray="${filled} ${round(circumference)}" transform="rotate(-90 50 50)"/>`
      : '',
    `<text x="50" y="57" text-anchor="middle">${percent === null ? '–' : `${percent}%`}</text></svg>`,
  ].join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

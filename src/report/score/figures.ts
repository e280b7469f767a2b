import type { ScoreFigures } from '../../model/score.js';
import { figure, percentage } from '../wording.js';

/** "61.3"; a dash where nothing was there to be scored. */
export function scoreInWords(score: number | null): string {
  return score === null ? '–' : score.toFixed(1);
}

/** "72 of 96 (75%)"; a dash where there was nothing to be supported. */
export function supportedInWords({ supported, checkable }: ScoreFigures): string {
  const share = percentage(supported, checkable);
  return share === null ? '–' : `${figure(supported)} of ${figure(checkable)} (${share}%)`;
}

/** "4.2"; a dash where there are no words. */
export function rateInWords(rate: number | null): string {
  return rate === null ? '–' : rate.toFixed(1);
}

/** "117/134", for tables. */
export function supportedAsRatio({ supported, checkable }: ScoreFigures): string {
  return `${supported}/${checkable}`;
}

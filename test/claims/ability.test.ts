import { describe, expect, it } from 'vitest';
import { statesAbility } from '../../src/claims/ability.js';
import { findStatements } from '../../src/claims/find-statements.js';
import { documentOf } from '../check/documents.js';

const names = { product: [['lumen']], competitors: [] };

function says(text: string): boolean {
  const { statements } = findStatements(documentOf('page.md', text), { asOf: '2026-11-21', names });
  return statesAbility(statements[0]!);
}

describe('statesAbility', () => {
  it.each([
    'Build landing pages without a developer.',
    'Our engineer sets up your printer as well.',
    'It translates your menus into six languages.',
    'We also deliver to the islands.',
    'You can export the whole ledger.',
    'Lumen reads each passport and fills in the form.',
  ])('%s', (text) => expect(says(text)).toBe(true));

  it.each([
    'It is a good day for a walk.',
    'Our story began in a garage.',
    'We will translate the menus next year.',
    'If it fails, send us the file.',
    'Landing pages',
    'People like it.',
  ])('not: %s', (text) => expect(says(text)).toBe(false));
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceBetween, rulePage, rulePages, ruleTable } from '../../scripts/docs/rule-pages.mjs';
import { OWN_RULES } from '../../src/check/own-rules.js';
import type { RuleDescription } from '../../src/model/rule.js';
import { conflictRules, rules } from '../../src/rules/index.js';

const root = path.resolve(import.meta.dirname, '../..');
const described = [...rules, ...conflictRules, ...OWN_RULES];
const HOW_TO_MEND = 'run: npm run generate';

describe('generated documentation', () => {
  it('has the current page of every rule', () => {
    const stale = [...rulePages(described)]
      .filter(([file, content]) => {
        const full = path.join(root, file);
        return !existsSync(full) || readFileSync(full, 'utf8') !== content;
      })
      .map(([file]) => file);
    expect(stale, HOW_TO_MEND).toEqual([]);
  });

  it('has no page of a rule that is gone', () => {
    const pages = readdirSync(path.join(root, 'docs/rules'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => `docs/rules/${file.split(path.sep).join('/')}`);
    expect(pages.sort(), HOW_TO_MEND).toEqual([...rulePages(described).keys()].sort());
  });

  it('has the current table in the README', () => {
    const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
    expect(readme === replaceBetween(readme, 'rules', ruleTable(described)), HOW_TO_MEND).toBe(true);
  });
});

describe('rulePage', () => {
  const rule: RuleDescription = {
    id: 'vague/timing',
    family: 'vague',
    title: 'A time that is none',
    description: 'Says when without saying when.',
    severity: 'warning',
    cites: [{ title: 'A guide', url: 'https://example.com/guide' }],
    examples: {
      caught: [
        { copy: 'We answer *soon*.', quote: 'soon', why: 'No time.' },
        {
          copy: '## Support\n\n- Promptly',
          quote: 'Promptly',
          why: 'No time either.',
          manifest: 'commitments: []\n',
        },
      ],
      fine: [{ copy: 'We answer in 4 hours.', why: 'A number.' }],
    },
  };

  it('shows what is caught, what is fine, and why', () => {
    expect(rulePage(rule)).toMatchInlineSnapshot(`
      "# A time that is none

      <!-- Generated from the rule by npm run generate. Do not edit. -->

      \`vague/timing\` · warning unless you [set it otherwise](../../../README.md#settings)

      Says when without saying when.

      ## What it catches

      > We answer \\***soon**\\*.

      No time.

      \`\`\`markdown
      ## Support

      - Promptly
      \`\`\`

      With this in the manifest:

      \`\`\`yaml
      commitments: []
      \`\`\`

      The words “Promptly”: No time either.

      ## What is fine

      > We answer in 4 hours.

      A number.

      ## What it rests on

      - [A guide](https://example.com/guide)

      ## Letting one stand

      In HTML or Markdown, write a comment before the sentence. The reason is required.

      \`\`\`html
      <!-- overclaim-ignore-next vague/timing -- why this may stand -->
      \`\`\`
      "
    `);
  });

  it('refuses a text without markers', () => {
    expect(() => replaceBetween('nothing', 'rules', '')).toThrow('No markers');
  });
});

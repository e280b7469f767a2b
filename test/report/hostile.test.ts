import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { type Element, isTag } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { streamedReport } from '../../src/model/whole-report.js';
import { type FormatName, formatNames, loadJobSummary, loadReporter } from '../../src/report/index.js';
import { hostileDocuments, hostileReport, hostileTexts } from './hostile-report.js';
import { sampleContext } from './sample-report.js';
import { validatorOf } from './schemas.js';

const cases = Object.entries(hostileTexts);
const controls = /[\p{Cc}\p{Cs}\u200B\u2028-\u202E\u2060-\u2069\u{E0000}-\u{E007F}]/u;

async function reported(format: FormatName, text: string, color = false): Promise<string> {
  const report = await loadReporter(format);
  const context = sampleContext({ color, documents: hostileDocuments(text) });
  return [...report(streamedReport(hostileReport(text)), context)].join('');
}

/** Values of every string in parsed JSON. */
function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}

describe.each(formatNames)('hostile text in the %s report', (format) => {
  it.each(
    cases,
  )('leaves no control character, surrogate half, reordering mark or invisible character: %s', async (_, text) => {
    const output = (await reported(format, text)).replaceAll('\r\n', '').replaceAll('\n', '');
    expect(controls.exec(output)).toBeNull();
  });

  it.each(cases)('is no command to a build server: %s', async (_, text) => {
    const lines = (await reported(format, text)).split(/\r\n|[\r\n]/);
    const commands = lines.filter((line) => /^\s*::/.test(line));
    expect(commands.filter((line) => !/^::(?:error|warning|notice) [^:]*::/.test(line))).toEqual([]);
    expect(format === 'github' || commands.length === 0).toBe(true);
    expect(lines.filter((line) => /##[a-z]*\[/i.test(line))).toEqual([]);
  });
});

describe('the text report in colours', () => {
  it.each(cases)('has only its own terminal sequences: %s', async (_, text) => {
    const output = await reported('text', text, true);
    const own = new RegExp(`${String.fromCharCode(0x1b)}\\[\\d+m`, 'g');
    expect(controls.exec(output.replaceAll(own, '').replaceAll('\n', ''))).toBeNull();
  });
});

describe('the JSON formats', () => {
  const schemaOf: Readonly<Partial<Record<FormatName, string>>> = {
    json: '../../schemas/report.schema.json',
    sarif: '../data/schemas/sarif-schema-2.1.0.json',
    gitlab: '../data/schemas/gitlab-code-quality.schema.json',
    rdjson: '../data/schemas/rdjson.schema.json',
  };

  describe.each(Object.entries(schemaOf) as [FormatName, string][])('%s', (format, schema) => {
    const validate = validatorOf(new URL(schema, import.meta.url));
    it.each(cases)('stays valid: %s', async (_, text) => {
      expect(validate(JSON.parse(await reported(format, text)))).toEqual([]);
    });
  });

  it.each(cases)('the JSON report keeps every character: %s', async (_, text) => {
    expect(strings(JSON.parse(await reported('json', text)))).toContain(text);
  });
});

describe('the JUnit report', () => {
  const xsd = readFileSync(new URL('../data/schemas/jenkins-junit.xsd', import.meta.url), 'utf8');
  it.each(cases)('stays valid: %s', async (_, text) => {
    const contents = await reported('junit', text);
    const result = await validateXML({ xml: [{ fileName: 'report.xml', contents }], schema: [xsd] });
    expect(result.errors).toEqual([]);
  });
});

describe('the CSV report', () => {
  it.each(cases)('has no cell that is a formula, and no row more: %s', async (_, text) => {
    const rows = parseCsv(await reported('csv', text), { bom: true }) as string[][];
    expect(rows).toHaveLength(1 + hostileReport(text).findings.length);
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
  });
});

describe('the Markdown report', () => {
  it.each(cases)('has no markup but its own: %s', async (_, text) => {
    const summary = (await loadJobSummary())(streamedReport(hostileReport(text)), sampleContext());
    for (const output of [await reported('markdown', text), [...summary].join('')]) {
      expect(output.replaceAll(/<\/?strong>/g, '')).not.toContain('<');
      expect(output.replaceAll(/\\[[\]]/g, '')).not.toMatch(/\]\(/);
      expect(output).not.toContain('@everyone');
    }
  });
});

describe('the HTML report', () => {
  const elements = (html: string): readonly Element[] => {
    const found: Element[] = [];
    const visit = (nodes: ReturnType<typeof parseDocument>['children']): void => {
      for (const node of nodes) {
        if (!isTag(node)) continue;
        found.push(node);
        visit(node.children);
      }
    };
    visit(parseDocument(html).children);
    return found;
  };

  it.each(cases)('has the same elements and attributes whatever the text says: %s', async (_, text) => {
    const shape = (html: string) => elements(html).map(({ name, attribs }) => [name, Object.keys(attribs)]);
    expect(shape(await reported('html', text))).toEqual(shape(await reported('html', 'harmless')));
  });

  it.each(cases)('loads nothing and links nowhere: %s', async (_, text) => {
    const addresses = elements(await reported('html', text)).flatMap(({ attribs }) =>
      ['src', 'href', 'action', 'data', 'srcset'].flatMap((name) => attribs[name] ?? []),
    );
    expect(addresses).toEqual(['data:,', '#findings']);
  });
});

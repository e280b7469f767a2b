import { describe, expect, it } from 'vitest';
import { parseRuleId, ruleStub, withRule } from '../../scripts/new-rule/stub.mjs';

const INDEX = `import absolute from './beyond/absolute.js';
import wrongScope from './beyond/wrong-scope.js';
import type { Rule } from './define-rule.js';
import effort from './vague/effort.js';
import weasel from './vague/weasel.js';

/** Every rule about copy, family by family. */
export const rules: readonly Rule[] = [
  wrongScope,
  absolute,
  weasel,
  effort,
];
`;

describe('withRule', () => {
  it('imports in alphabetical order and lists last of its family', () => {
    expect(withRule(INDEX, 'beyond/missing-word')).toBe(
      INDEX.replace(
        "import wrongScope from './beyond/wrong-scope.js';",
        "import missingWord from './beyond/missing-word.js';\nimport wrongScope from './beyond/wrong-scope.js';",
      ).replace('  absolute,\n', '  absolute,\n  missingWord,\n'),
    );
  });

  it('begins a family that has no rule yet at the end', () => {
    const extended = withRule(INDEX, 'roadmap/vision');
    expect(extended).toContain("import vision from './roadmap/vision.js';\nimport effort from");
    expect(extended).toContain('  effort,\n  vision,\n];');
  });

  it('refuses a rule that is there', () => {
    expect(() => withRule(INDEX, 'vague/effort')).toThrow('vague/effort exists.');
  });
});

describe('ruleStub', () => {
  it('asks for three examples of each kind', () => {
    const stub = ruleStub('vague/soon-ish');
    expect(stub).toContain("id: 'vague/soon-ish'");
    expect(stub.match(/quote: ''/g)).toHaveLength(3);
    expect(stub.match(/copy: ''/g)).toHaveLength(6);
  });

  it.each(['timing', 'vague/', 'vague/Timing', 'legal/tone', '../vague/x', undefined])('refuses %s', (id) => {
    expect(() => parseRuleId(id)).toThrow('is no rule id');
  });
});

// What a new rule starts as. Pure, so that a test can look at it.

const FAMILIES = ['beyond', 'roadmap', 'vague'];
const ID = /^([a-z]+)\/([a-z]+(?:-[a-z]+)*)$/;

/**
 * @param {string | undefined} id `family/name`
 * @throws when it is no id of a rule about copy
 */
export function parseRuleId(id) {
  const [, family, name] = ID.exec(id ?? '') ?? [];
  if (family === undefined || !FAMILIES.includes(family))
    throw new Error(
      `“${id ?? ''}” is no rule id. Write family/name, for example vague/timing; families are ${FAMILIES.join(', ')}.`,
    );
  return { family, name, variable: name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()) };
}

/** The rule's file: it compiles, and lint and tests fail until title, examples and check are written. */
export function ruleStub(id) {
  const { family } = parseRuleId(id);
  return `import { defineRule } from '../define-rule.js';

export default defineRule({
  id: '${id}',
  title: '',
  description: '',
  severity: '${family === 'vague' ? 'warning' : 'error'}',
  cites: [],
  messages: { found: { message: '', suggestion: null } },
  examples: {
    caught: [
      { copy: '', quote: '', why: '' },
      { copy: '', quote: '', why: '' },
      { copy: '', quote: '', why: '' },
    ],
    fine: [
      { copy: '', why: '' },
      { copy: '', why: '' },
      { copy: '', why: '' },
    ],
  },
  *check({ statement }) {},
});
`;
}

/**
 * src/rules/index.ts with the rule imported, in alphabetical order, and listed last of its family.
 * @throws when it is there already
 */
export function withRule(index, id) {
  const { family, name, variable } = parseRuleId(id);
  const line = `import ${variable} from './${family}/${name}.js';`;
  if (index.includes(line)) throw new Error(`${id} exists.`);
  const lines = index.split('\n');
  const siblings = lines.filter((each) => each.includes(` from './${family}/`));
  const following = lines.findIndex(
    (each) => / from '\.\//.test(each) && pathOf(each) > `./${family}/${name}.js`,
  );
  lines.splice(following === -1 ? lastImport(lines) + 1 : following, 0, line);
  const variables = siblings.map((each) => each.split(' ')[1]);
  const listed = lines.reduce(
    (last, each, at) => (variables.includes(each.trim().replace(',', '')) ? at : last),
    -1,
  );
  lines.splice(listed === -1 ? lines.lastIndexOf('];') : listed + 1, 0, `  ${variable},`);
  return lines.join('\n');
}

const pathOf = (line) => / from '([^']+)'/.exec(line)[1];
const lastImport = (lines) => lines.findLastIndex((line) => line.startsWith('import '));

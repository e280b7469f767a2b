import { describe, expect, it } from 'vitest';
import { inflectionsOf, stemOf } from '../../../src/language/inflection.js';
import { irregularForms } from '../../../src/language/lexicon/irregular-forms.js';
import { synonymGroups } from '../../../src/language/lexicon/synonyms.js';
import { capabilityVerbs } from '../../../src/language/lexicon/verbs.js';

const repeated = (words: readonly string[]) => words.filter((each, index) => words.indexOf(each) !== index);

describe('irregular forms', () => {
  it('lead from a form to its lemma, and back', () => {
    expect(irregularForms.length).toBeGreaterThanOrEqual(300);
    expect(irregularForms.filter(([form, lemma]) => form === '' || lemma === '' || form === lemma)).toEqual(
      [],
    );
    expect(stemOf('withdrew')).toBe(stemOf('withdraw'));
    expect(inflectionsOf('overwrite')).toEqual(expect.arrayContaining(['overwrote', 'overwritten']));
  });
});

describe('synonyms', () => {
  it('put each word in one group of at least two', () => {
    expect(synonymGroups.length).toBeGreaterThanOrEqual(250);
    expect(repeated(synonymGroups.flat())).toEqual([]);
    expect(synonymGroups.filter((group) => group.length < 2)).toEqual([]);
  });
});

describe('the verbs of product copy', () => {
  it('are each an ability or a benefit, not both', () => {
    expect(capabilityVerbs.length).toBeGreaterThanOrEqual(350);
    expect(repeated(capabilityVerbs.map(({ lemma }) => lemma))).toEqual([]);
    const concrete = new Map(capabilityVerbs.map((each) => [each.lemma, each.concrete]));
    expect(concrete.get('export')).toBe(true);
    expect(concrete.get('empower')).toBe(false);
  });
});

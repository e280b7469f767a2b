import { listOf } from '../../match/describe.js';
import { defineRule } from '../define-rule.js';

export default defineRule({
  id: 'beyond/unlisted-member',
  title: 'Names what a closed list does not have',
  description:
    'The copy names an integration, format, language, place or certificate that the manifest’s closed list lacks or excludes, or a certificate that has run out.',
  severity: 'error',
  cites: [
    {
      title: 'FTC Endorsement Guides, 16 CFR Part 255, on certifications and seals',
      url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-B/part-255',
    },
    {
      title: 'CAP Code, rule 3.50: marks and seals of approval',
      url: 'https://www.asa.org.uk/type/non_broadcast/code_section/03.html',
    },
  ],
  messages: {
    excluded: { message: '{entry} does not cover {claimed}.', suggestion: 'Take {claimed} out.' },
    unlisted: {
      message: '{claimed} is not on the list of {entry}: {members}.',
      suggestion: 'Name only {members}.',
    },
    'certificate-unlisted': {
      message: '{claimed} is not among the certifications of the manifest.',
      suggestion: 'Take it out, or add it to the manifest with its evidence.',
    },
    'certificate-expired': {
      message: '{claimed} ran out on {until}.',
      suggestion: 'Take it out until it is renewed.',
    },
  },
  examples: {
    caught: [
      {
        copy: 'Calendar sync works with Google Calendar, Outlook and Apple Calendar.',
        quote: 'Apple Calendar',
        why: 'The list is Google Calendar and Outlook.',
      },
      { copy: 'Sign in with Okta or LDAP through single sign-on.', quote: 'LDAP', why: 'It is excluded.' },
      { copy: 'We are HIPAA compliant.', quote: 'HIPAA', why: 'Not among the certifications.' },
    ],
    fine: [
      { copy: 'Calendar sync works with Google Calendar and Outlook.', why: 'Both are on the list.' },
      { copy: 'There is no LDAP sign-in.', why: 'An honest limit.' },
      {
        copy: 'Switch from Apple Calendar in a minute of copying.',
        why: 'Where the reader comes from is no integration.',
      },
    ],
  },
  mayApply: ({ match }) => match.members.length > 0,
  *check({ match }) {
    for (const { name, range, entry, standing, confidence } of match.members) {
      const members = listOf(entry?.includes ?? []);
      yield {
        message: standing,
        quote: range,
        entry,
        claimed: name,
        declared: declaredAs(standing, members, entry?.validUntil ?? null),
        data: { members, until: entry?.validUntil ?? '', entry: entry?.name ?? 'the manifest' },
        confidence,
      };
    }
  },
});

function declaredAs(standing: string, members: string, validUntil: string | null): string {
  if (standing === 'excluded') return 'excluded';
  if (standing === 'certificate-expired') return `valid until ${validUntil}`;
  return members === '' ? 'not in the manifest' : members;
}

import type { Opposite } from './opposite.js';

/** Who has to do it, where nothing happens by itself, and what they do. */
const SOMEBODY =
  '(person|human|nurse|doctor|adviser|agent|somebody|someone|you|staff|manager|approver|team|editor|colleague|customer|clerk|teacher|coach|operator|dispatcher|dentist|vet|reviewer|expert|engineer|specialist|people|accountant|admin|administrator|charity|client|user|owner|parent|patient|guest|tenant|member|freelancer|employer|pharmacist|lawyer|solicitor|bookkeeper|supervisor|foreman)';
const PEOPLE =
  '(person|human|humans|nurse|doctor|adviser|agent|agents|staff|manager|team|editor|editors|clerk|clerks|teacher|teachers|coach|coaches|operator|operators|dispatcher|dispatchers|reviewer|reviewers|expert|experts|engineer|engineers|specialist|specialists|people|accountant|accountants)';
const ACTS = '(~approve|~confirm|~decide|~check|~review|~release|~accept|~submit|~authorize|~authorise)';
const WORKS =
  '(~read|~write|~answer|~settle|~assign|~sort|~assess|~enter|~plan|~process|~raise|~pick|~grade|~mark)';

const PLACES_OF_WORK =
  'lab|labs|laboratory|laboratories|kitchen|kitchens|workshop|workshops|bakery|factory|mill|studio|studios|warehouse|warehouses|garage|laundry|print shop';

/** Of what a thing is and who does it. */
export const oppositesOfDoing: readonly Opposite[] = [
  {
    better: [
      'two-way',
      'bidirectional',
      'bi-directional',
      'both ways',
      'in both directions',
      '2-way',
      '(~flow|~sync|~travel|~come|~go|~write|~written|~push|~send|~copy) back (to|into)',
      '(~flow|~sync|~write|~written|~push|~send|~copy) (_|_ _|_ _ _) back (to|into)',
      '(~follow|~mirror|~match|~reflect|~know) (it|them|suit) [too|as well|at once|the next day|by itself]',
      'back and forth',
    ],
    worse: ['one-way', 'one way', 'one direction', 'read-only', 'in one direction'],
  },
  {
    better: [
      'automatic',
      'automatically',
      'automated',
      'on its own',
      'by itself',
      'on autopilot',
      'hands-free',
      'without lifting a finger',
      'no human in the loop',
      'on their own',
      'by themselves',
      'of (its|their) own accord',
      '(~sign|~check|~finish|~tick|~wave) (itself|themselves) off',
      '(while|as) you (sleep|dream|have lunch|are at lunch)',
      '(~go|~fly) (straight|right) out',
      '(nobody|no one) (checks|reads|looks at|approves|touches|reviews|signs)',
      'untouched by (human|a human|any)',
      'without (you|your) (touching|doing|lifting|clicking|checking|approving|confirming|being asked|having to)',
      '(~adjust|~update|~renew|~correct|~fill|~balance|~optimize|~sort|~book|~file|~settle|~schedule|~solve) (itself|themselves)',
      'with (nobody|no one) in between',
      'by (software|algorithm|AI|machine|a machine|an algorithm|a bot|our AI|our software|our algorithm)',
      '(our|the) (AI|chatbot|bot|algorithm|software|assistant) (writes|answers|decides|approves|checks|reads|picks|plans|sorts|assigns|grades|reviews|assesses|handles|settles)',
      'ai-generated',
      'ai-written',
      '(no need|never a need|without any need|no reason|without having|nobody has|no one has) to (review|check|approve|confirm|look at|sign off|touch)',
      'without (anyone|anybody|someone|somebody|a human|a person|a soul|a click|a signature|your approval|any approval|human approval|human review|any review)',
      '(no|without) (review|approval|checks|human|manual) (step|steps|needed|required|work|review|approval)',
    ],
    worse: [
      'manual',
      'manually',
      'by hand',
      'typed in',
      `${SOMEBODY} ${ACTS}`,
      `${SOMEBODY} (then|always|still) ${ACTS}`,
      `${SOMEBODY} (has|have|needs) to ${ACTS}`,
      `${SOMEBODY} must ${ACTS}`,
      `${PEOPLE} [then|always|still] ${WORKS}`,
      `${PEOPLE} , who [then|always|still] (${ACTS.slice(1, -1)}|~settle|~answer|~assign|~sort)`,
      `(written|read|checked|answered|approved|settled|graded|marked|assigned|planned|reviewed|assessed|confirmed|signed) by [a|an|our|the|your] ${SOMEBODY}`,
      `(written|read|checked|answered|approved|settled|graded|marked|assigned|planned|reviewed|assessed|confirmed|signed) by [a|an|our|the|your] ${PEOPLE}`,
      `approval by [a|an|our|the|your] ${SOMEBODY}`,
      `(the|a|an) ${SOMEBODY} 's (approval|consent|signature|release)`,
      'nothing is _ by itself',
      'not generated',
    ],
  },
  {
    better: ['on-premise', 'on-premises', 'self-hosted', 'on your own servers'],
    worse: ['hosted', 'cloud only', 'cloud-only'],
  },
  {
    better: ['dedicated', 'private', '(nobody|no one) else (uses|touches|sees|shares|drives|enters|gets)'],
    worse: ['shared'],
  },
  {
    better: ['anonymous', 'anonymously'],
    worse: [
      'named',
      'by name',
      '(carry|carries|show|shows|bear|bears) (the|their|your|his|her) (name|names)',
    ],
  },
  {
    better: ['in-house', 'our own'],
    worse: ['outsourced', 'third-party', 'by partners'],
  },
  {
    better: [
      `our own (${PLACES_OF_WORK})`,
      `in-house (${PLACES_OF_WORK})`,
      '(done|made|tested|analysed|analyzed|processed|cooked|baked|produced|printed|built|repaired|carried out) in-house',
    ],
    worse: [
      `(an|to|by|with|in) [an] (outside|external|independent) (${PLACES_OF_WORK})`,
      `sent (out|away) to [a|an|another] [_] (${PLACES_OF_WORK})`,
    ],
  },
  {
    better: ['hot', 'freshly cooked', 'cooked to order', 'warm'],
    worse: ['cold (buffet|breakfast|meal|meals|dish|dishes|plate|plates|food|kitchen|snack|snacks)'],
  },
];

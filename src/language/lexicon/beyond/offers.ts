/** Before a name these make it somebody else's thing: "your payroll does the rest", "ask your account manager". */
export const othersPossessives: ReadonlySet<string> = new Set([
  'your',
  'their',
  'his',
  'her',
  'whose',
  "'s",
  'my',
]);

/** After these verbs what is somebody's is what they get: "it shows their credit score". */
export const givingVerbs: ReadonlySet<string> = new Set(
  'shows calculates estimates predicts forecasts generates creates produces'.split(' '),
);

/** After these a single word is what is offered: "with breakfast", "includes payroll". */
export const offeringWords: ReadonlySet<string> = new Set(
  'with includes include including included offers offer has have get gets provides provide supports support add plus built-in free daily own our new and or , & +'.split(
    ' ',
  ),
);

/** "Experience with payroll", "knowledge of Kubernetes": what an applicant brings. */
export const applicantsWords: ReadonlySet<string> = new Set(
  'experience experienced familiar familiarity knowledge skills comfortable'.split(' '),
);

/** Those for whom something is made, by their work: behind "for" they are no capability. */
export const peopleAtWork: ReadonlySet<string> = new Set(
  'manager planner officer agent engineer designer developer teacher owner buyer bookkeeper accountant lawyer nurse recruiter marketer coordinator administrator'
    .split(' ')
    .flatMap((each) => [each, `${each}s`]),
);

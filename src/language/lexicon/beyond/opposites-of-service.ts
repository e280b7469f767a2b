import type { Opposite } from './opposite.js';

const WHO = '(customer|user|client|reader|member|guest|tenant|shop|practice|school|buyer|charity|host)';
const DOES =
  '(installs|imports|enters|fits|assembles|prints|brings|uploads|writes|collects|fetches|cleans|packs|translates|moves)';
const TRADESMAN =
  '(workshop|fitter|engineer|installer|technician|electrician|plumber|professional|specialist|dealer|locksmith|gas engineer|mechanic)';

/** Of who does the work, what comes with it and when it is paid. */
export const oppositesOfService: readonly Opposite[] = [
  {
    better: [
      '(~do|~set up|~install|~import|~migrate|~enter|~fill in|~type|~pack|~assemble|~fit|~move) (it|them|everything|it all) [in|up|over|out] for you',
      'done for you',
      'leave it to us',
      'we (install|assemble|import|migrate|pack|fit|type in|fill in|move) (it|them|everything|your|the|all)',
      '(our|the) (team|people|staff|crew|fitters) (installs|install|imports|import|packs|pack|fits|fit|assembles|assemble|set|sets) (it|them|everything|your|up)',
    ],
    worse: [
      'self-(service|assembly|install|installation)',
      `the ${WHO} ${DOES}`,
      `by the ${WHO} (himself|herself|itself|themselves)`,
      'do-it-yourself',
      '(you|they) (install|import|enter|fit|assemble|pack) (it|them) (yourself|yourselves|themselves)',
    ],
  },
  {
    better: [
      `no (${TRADESMAN.slice(1, -1)}) (involved|needed|required|necessary|at all|in sight)`,
      'your own (driver|drivers|staff|team|people|caretaker|janitor|hands) (clips|clip|fits|fit|installs|install|plugs|plug|puts|put|screws|screw|wires|wire|can)',
      '(~fit|~install|~wire|~mount|~clip|~plug|~screw) it (yourself|yourselves|in yourself|on yourself)',
      'self-install',
    ],
    worse: [
      `by (a|an|our|one of our|the|an approved|a licensed|a certified|a qualified|an authorised|an authorized) ${TRADESMAN}`,
      `${TRADESMAN} (fits|installs|wires|mounts|connects)`,
      '(professional|workshop) (installation|fitting)',
    ],
  },
  {
    better: [
      'by default',
      'unasked',
      '(without|before) [you|anyone|your|even] (asking|ask|having to ask)',
      'as a matter of course',
      'no need to ask',
    ],
    worse: ['(on|upon|at) request', '(if|when) (asked|you ask|requested)'],
  },
  {
    better: [
      'transferable',
      '(~pass|~hand|~give|~lend|~sell) (it|them|yours) (on|to)',
      '(~share) (it|your login|one login|a login|the code) with',
      "in (anyone|anybody|somebody|someone) else 's name",
      'your (friend|sister|brother|neighbour|neighbor|colleague|cousin) (can|may) (use|take|have) it',
    ],
    worse: [
      '(not|non) [-] transferable',
      'personal to',
      '(can|may|must) not be (passed on|shared|transferred|lent|given away|resold)',
    ],
  },
  {
    better: [
      'pay (afterwards|later|when it is done|on completion|once it is done|at the end|only when)',
      'nothing (up front|upfront|in advance|to pay until|to pay before)',
      'not a (penny|cent) (up front|upfront|in advance|until|before)',
    ],
    worse: [
      '(paid|payable|due|charged|billed) (in advance|up front|upfront|beforehand|when booking|on booking|before)',
      'payment in advance',
      'prepaid',
    ],
  },
  {
    better: [
      '(is|are) included',
      'part of (every|the|each) (stay|booking|price|package|plan)',
      'thrown in',
      '(is|are|comes|come) with (every|each|the)',
      '(is|are|be) on us',
      'in the price',
      '(is|are|comes|come) [all|already|also] in (the fee|the rent|the rate|the fare|the fees)',
    ],
    worse: [
      { phrase: '_ extra', except: ['_ extra _', '(any|no|an|without|one|two|nothing) extra'] },
      '(charged|billed|paid|priced) (extra|separately|by the)',
      '(at|for) (an extra|extra|an additional) (cost|charge|fee)',
      '(cost|costs|is|are) extra',
      'not included',
    ],
  },
];

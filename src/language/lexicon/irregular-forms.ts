/** Irregular inflections, a line for each lemma: the lemma, a colon, its forms. */
const verbs = `
arise: arose arisen; awake: awoke awoken; be: am is are was were been being; beat: beaten; become: became; begin: began begun; bend: bent;
bite: bit bitten; bleed: bled; blow: blew blown; break: broke broken; breed: bred; bring: brought; build: built; burn: burnt;
buy: bought; catch: caught; choose: chose chosen; cling: clung; come: came; creep: crept; deal: dealt; dig: dug; do: does did done;
draw: drew drawn; dream: dreamt; drink: drank drunk; drive: drove driven; dwell: dwelt; eat: ate eaten; fall: fell fallen; feed: fed; feel: felt; fight: fought; find: found;
flee: fled; fling: flung; fly: flew flown; forbid: forbade forbidden; foresee: foresaw foreseen; forget: forgot forgotten; forgive: forgave forgiven;
freeze: froze frozen; get: got gotten; give: gave given; go: goes went gone; grow: grew grown; hang: hung; have: has had; hear: heard; hide: hid hidden;
hold: held; keep: kept; kneel: knelt; know: knew known; lay: laid; lead: led; leap: leapt; learn: learnt; lend: lent;
lose: lost; make: made; mean: meant; meet: met; mislead: misled; mistake: mistook mistaken; misunderstand: misunderstood; outdo: outdid outdone; outgrow: outgrew outgrown;
outrun: outran; outsell: outsold; overcome: overcame; overdo: overdid overdone; overdraw: overdrew overdrawn; override: overrode overridden; oversee: oversaw overseen;
oversell: oversold; overspend: overspent; overtake: overtook overtaken; overthrow: overthrew overthrown; overwrite: overwrote overwritten; partake: partook partaken; pay: paid;
prove: proven; rebuild: rebuilt; redo: redid redone; redraw: redrew redrawn;
remake: remade; repay: repaid; rerun: reran; resell: resold; resit: resat; retake: retook retaken;
retell: retold; rethink: rethought; rewind: rewound; rewrite: rewrote rewritten; ride: rode ridden; ring: rang rung; rise: rose risen; run: ran; say: said;
see: saw seen; seek: sought; sell: sold; send: sent; sew: sewn; shake: shook shaken; shine: shone; show: shown; shrink: shrank shrunk;
sing: sang sung; sink: sank sunk; sit: sat; sleep: slept; slide: slid; smell: smelt; sow: sown; speak: spoke spoken; speed: sped; spell: spelt; spend: spent; spill: spilt; spin: spun;
spoil: spoilt; spring: sprang sprung; stand: stood; steal: stole stolen; stick: stuck; sting: stung; stride: strode; strike: struck stricken;
string: strung; strive: strove striven; swear: swore sworn; sweep: swept; swell: swollen; swim: swam swum; swing: swung; take: took taken; teach: taught; tear: tore torn; tell: told;
think: thought; thrive: throve; throw: threw thrown; tread: trod trodden; undergo: underwent undergone; understand: understood;
undertake: undertook undertaken; underwrite: underwrote underwritten; undo: undid undone; unwind: unwound; uphold: upheld; wake: woke woken; wear: wore worn; weave: wove woven;
weep: wept; win: won; withdraw: withdrew withdrawn; withhold: withheld; withstand: withstood; wring: wrung; write: wrote written; sync: synced syncing; synch: synched;
log: logged logging; program: programmed programming; input: inputted inputting; format: formatted formatting; refer: referred referring; prefer: preferred preferring;
transfer: transferred transferring; defer: deferred deferring; infer: inferred inferring; confer: conferred conferring; occur: occurred occurring; recur: recurred recurring; incur: incurred incurring;
admit: admitted admitting; commit: committed committing; permit: permitted permitting; submit: submitted submitting; omit: omitted omitting; transmit: transmitted transmitting;
control: controlled controlling; enrol: enrolled enrolling; patrol: patrolled patrolling; equip: equipped equipping; forget: forgetting; begin: beginning; reset: resetting; allot: allotted allotting;
regret: regretted regretting; upset: upsetting; unplug: unplugged unplugging; unzip: unzipped unzipping; worship: worshipped worshipping; handicap: handicapped;
traffic: trafficked trafficking; panic: panicked panicking; mimic: mimicked mimicking; picnic: picnicked; quiz: quizzes quizzed quizzing; bus: buses; gas: gases; label: labelled labelling;
remodel: remodelled remodelling; model: modelled modelling; travel: travelled travelling; tunnel: tunnelled tunnelling; channel: channelled channelling; signal: signalled signalling;
total: totalled totalling; level: levelled levelling; fuel: fuelled fuelling; cancel: cancelled cancelling; die: dying; tie: tying; untie: untying; agree: agreeing; free: freeing; oversee: overseeing;
guarantee: guaranteeing; see: seeing; foresee: foreseeing; flee: fleeing; dye: dyeing; singe: singeing; ski: skiing; taxi: taxiing; debug: debugged debugging
`;

const nouns = `
analysis: analyses; antenna: antennas antennae; appendix: appendices appendixes; bacterium: bacteria; calf: calves; child: children; crisis: crises; criterion: criteria;
curriculum: curricula; diagnosis: diagnoses; elf: elves; emphasis: emphases; ellipsis: ellipses; foot: feet; formula: formulae; fungus: fungi; goose: geese; half: halves;
hoof: hooves; hypothesis: hypotheses; index: indices indexes; knife: knives; life: lives; loaf: loaves; louse: lice; man: men; matrix: matrices; memorandum: memoranda;
mouse: mice; nucleus: nuclei; oasis: oases; ox: oxen; parenthesis: parentheses; person: people; phenomenon: phenomena; prognosis: prognoses; radius: radii; salesman: salesmen; scarf: scarves;
self: selves; shelf: shelves; stimulus: stimuli; syllabus: syllabi; synopsis: synopses; synthesis: syntheses; thesis: theses; thief: thieves; tooth: teeth; vertebra: vertebrae; vertex: vertices;
wharf: wharves; wife: wives; wolf: wolves; woman: women; workman: workmen; craftsman: craftsmen; foreman: foremen; tradesman: tradesmen; chairman: chairmen; spokesman: spokesmen; handyman: handymen;
midwife: midwives; housewife: housewives; grandchild: grandchildren; stepchild: stepchildren; bookshelf: bookshelves; salesperson: salespeople; tradesperson: tradespeople; layperson: laypeople;
businessperson: businesspeople; tomato: tomatoes; potato: potatoes; hero: heroes; echo: echoes; photo: photos; video: videos; studio: studios; portfolio: portfolios; logo: logos; memo: memos;
demo: demos; promo: promos; ratio: ratios; radio: radios; scenario: scenarios; piano: pianos; disco: discos; kilo: kilos; euro: euros; memento: mementos; gymnasium: gymnasia;
stadium: stadia; aquarium: aquaria; quiz: quizzes; bus: buses; minibus: minibuses; gas: gases; lens: lenses; campus: campuses; status: statuses; virus: viruses; bonus: bonuses;
menu: menus; census: censuses; consensus: consensuses; focus: focuses; process: processes; bureau: bureaux bureaus; plateau: plateaux; schema: schemas schemata; quota: quotas
`;

/** Pairs [form, lemma]; a form that is its lemma is left out. */
export const irregularForms: readonly (readonly [string, string])[] = pairs(verbs + nouns);

function pairs(table: string): (readonly [string, string])[] {
  return table
    .split(/[;\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .flatMap((each) => {
      const [lemma = '', forms = ''] = each.split(':');
      return forms
        .trim()
        .split(' ')
        .filter((form) => form !== lemma)
        .map((form) => [form, lemma] as const);
    });
}

import type { PhrasePattern } from '../lexicon.js';

/** Ways to claim the whole of a kind without naming it: they count where an entry has a closed list. */
export const universalPhrases: readonly PhrasePattern[] = [
  'your (whole|entire|existing|full) [_|_ _] (stack|toolset|toolkit|toolchain|tech stack)',
  '(everything|every app|every tool|all the tools|all the apps) (you|your team|they) [already] (use|uses|run|runs|love|loves)',
  'however (you|they|your _) (like|likes|want|wants|prefer|prefers|choose|chooses) to pay',
  '(whichever|whatever) [of them|one|_] (you|they) (like|want|prefer|choose|use|please|fancy|need|pick)',
  'any _ (you|they) (like|want|choose|prefer|use|please|fancy|need|care to _|can name)',
  '(whatever|whichever) _ (you|they|your team) (use|uses|have|has|speak|speaks|run|runs|work with)',
  'if it (has|is|speaks|connects|runs|plugs) __ , (we|_) (talk|talks|speak|speaks|connect|connects|integrate|integrates|sync|syncs|work|works)',
];

/** "Any X" or "every X" of a kind of thing that closed lists hold: with such a noun, the whole kind is claimed. */
export const universalKinds: readonly string[] =
  'tool | app | application | system | software | platform | service | provider | bank | format | file type | file | language | currency | country | device | browser | carrier | courier | calendar | source | database | card | payment method | wallet | phone | printer | scanner | sensor | machine | vehicle | model | brand | make | insurer | airport | city | address | postcode | region | market | crm | erp | cms | pos | stack | website | channel | network | cloud | vendor | supplier | treatment | class | course | subject | host | airline | operating system | programming language | framework | exchange | cuisine | diet | occasion | instrument | sport | breed'.split(
    ' | ',
  );

/** The same for kinds that many a sentence counts in passing ("a meal on every flight"): "any" counts, where the entry speaks of the kind. */
export const passingKinds: readonly string[] =
  'terminal | till | meter | inverter | charger | boiler | engine | car | lock | camera | watch | tracker | insurance | insurance plan | pharmacy chain | lender | broker | employer | university | marketplace | messenger | plugin | extension | integration | webhook | protocol | dialect | alphabet | script | time zone | nationality | passport | visa type | grade | exam | exam board | accent | fabric | size | color | colour | finish | fuel | wood | metal | material | allergy | condition | injury | skin type | surface | crop | soil | plant | species | zip code | county | state | province | continent | route | flight | crossing | ingredient | ticket type | tax | accounting package | accounting system | till system | booking system | lms | ehr | pms | e-commerce platform | social network | game | console | headset | paper size | file size | data type | data source | identity provider | payment provider | delivery service | mobile network | bank account | credit card | debit card'.split(
    ' | ',
  );

/** Places that a vendor has several of: what only some of them offer is listed by their names. */
export const placeKinds: readonly string[] =
  'location | branch | site | hotel | house | clinic | practice | studio | store | shop | restaurant | school | venue | resort | station | club | gym | campus | salon | surgery | hospital | office | depot | warehouse | showroom | workshop | garage | pharmacy | cafe | bar | pool | lounge | library | museum | gallery | nursery | marina | port | yard | car park | garden center | garden centre | campsite | cinema | theater | theatre | spa | ward | hall | lodge | cottage | cabin | villa | apartment | hostel | inn | pub | bakery | kitchen | counter | stop | terminal'.split(
    ' | ',
  );

/** Ways to say everywhere: they count where an entry is in some regions or places only. */
export const everywherePhrases: readonly PhrasePattern[] = [
  '(anywhere|everywhere) (in the (world|country|land)|on (earth|the planet|the globe|the map)|under the sun)',
  '(all over|around|across|throughout) the (world|globe|planet)',
  '(across|in|throughout) the whole of [the] _',
  '(in|to) every part of [the] _',
  'worldwide',
  'world-wide',
  '(to|in|from) (any|every) (address|corner|country|door|house|home|porch|doorstep|town|village|city|street|postcode|zip code) (on|in|of) (the (map|world|planet|globe|country|land)|earth|_)',
  '(to|in) every corner of (the (world|globe|planet|country|land|map)|_)',
  '(at|in) all #',
  '(at|in|across) (all|each|every one|every) [of] our (regions|countries|markets|towns|cities|locations|places)',
  'everywhere (you find us|we are|we work|we operate|we deliver)',
  'wherever (you find us|we operate|we deliver)',
];

/** Doing that may be said of everything: it counts where an entry leaves anything out. */
const DOING =
  '(~fix|~repair|~mend|~carry|~catch|~detect|~spot|~cover|~insure|~translate|~read|~import|~export|~connect|~support|~accept|~handle|~deliver|~ship|~print|~wash|~clean|~store|~teach|~treat|~cure|~build|~make|~cook|~move|~recycle|~collect|~stock|~rent|~transport)';

/** Ways to leave out nothing. */
export const totalPhrases: readonly PhrasePattern[] = [
  `${DOING} (anything|everything)`,
  '(covered|insured|protected) (for|against) (anything|everything)',
  '(is|are) (covered|insured|included|supported|accepted|welcome) , whatever _',
  'there (is|are) (nothing|hardly _|scarcely _) [that] (we|it|you) (cannot|can not|do not|does not|will not) _',
  'there (is|are) (no|not) [a|one] [single] _ [that] (we|it|you) (cannot|can not|do not|does not|will not) _',
  'no _ is (foreign|strange|alien|unknown) to us',
  '(not one|not a single) _ (is|are) (left out|missing|excluded)',
  '(all|every|any) _ you have ever heard of',
  '(everything|everyone|everybody|anything|anyone) you (have|could) ever (heard of|seen|met|known|thought of)',
];

/**
 * Base forms of verbs that open an instruction or an imperative in marketing copy. Words that are as often nouns
 * ("book", "plan", "email") are in: the grammar looks at what follows them.
 */
export const BASE_VERBS: ReadonlySet<string> = new Set(
  `accept access achieve act activate add adjust allow analyze apply approve ask assign attach automate avoid
  back be begin block book boost bring browse build bulk buy calculate call cancel capture catch change charge chat
  check choose claim clear click close collaborate collect combine compare complete configure confirm connect contact
  continue control convert copy create customize cut decide define delete deliver deploy design detect discover
  display do download drag draw drive drop earn edit email embed empower enable enforce enjoy enter export extend
  fill filter find finish fix focus follow forget free gather generate get give go grow hand help hire hit hold
  identify import improve include increase install integrate invite invoice join keep know launch learn leave let
  lift limit link list listen live load lock log look lose make manage map mark match measure meet merge message
  migrate monitor move need notify offer onboard open order organize own park paste pay pick plan play post press
  prevent preview print process protect provide publish pull push put reach read receive record redeem reduce refer
  refund remember remove rename rent repeat replace reply report request reschedule reserve reset resolve restore
  return review roll run save say scale scan schedule search secure see select sell send separate set share ship shop
  show sign skip sort spend split spot start stay stop store stream submit subscribe switch sync take talk tap tell
  test text tick toggle top track train transfer transform translate travel trust try turn type unlock untick update
  upgrade upload use validate verify view visit wait walk watch work write`.split(/\s+/),
);

import type { CapabilityVerb } from './lexicon.js';

const concrete = `
abort accept access acknowledge activate add adjust administer aggregate alert align allocate allow amend analyze
annotate anonymize answer append apply approve archive arrange assemble assign attach attend audit authenticate
authorize autofill automate bake balance ban batch bill block blur book bookmark borrow brew broadcast browse buffer
build bundle buy cache calculate calibrate call cancel capture cast catalog categorize cater certify change charge
chart chat check choose claim classify clean clear click clip clone close collaborate collapse collate collect color
combine comment compare compile complete compose compress compute configure confirm connect consolidate contact
contain control convert cook cool copy correct count cover crawl create crop customize cut cycle deactivate debit
decline decode decrypt deduct deduplicate defer define delegate delete deliver demo deploy deposit detect diagnose
dial dictate digitize dim disable disclose disconnect dispatch display dispose distribute document donate download
draft drag draw drive drop dry duplicate earn edit embed encrypt enforce enrich enroll enter erase escalate estimate
evaluate examine exchange exclude execute expand expire explain export extend extract fax fetch file fill filter
finance find fit flag flash fly forecast format forward freeze fulfill fund gather generate geocode geotag grade
grant group guarantee hand-over heat hide highlight hire hold host identify illustrate import include index inform
inspect install insure integrate interview invest invite invoice iron isolate issue join label launch lease lend let
license lift limit link list load locate lock log log-in look-up mail maintain manage manufacture map mark mask
match measure meet mention merge message migrate mirror moderate monitor mount move multiply mute navigate negotiate
notify offboard offer onboard open operate order organize outline overlay overwrite pack park parse pause pay
pay-out permit personalize photograph pick pick-up pin ping place plan play plot poll populate port post prefill
prescribe present preserve preview price print prioritize process procure produce program prompt proofread propose
provide provision prune publish pull purchase push query queue quote rank rate reactivate read reassign rebook
rebuild receive recharge recognize recommend reconcile record recover recruit recycle redact redeem redirect redo
refer refill refund refurbish register reimburse reject relocate remind remove rename render renew renovate rent
reopen reorder repair repay repeat replace replay replenish replicate reply report repost request require reroute
reschedule reserve reset resize resolve respond restock restore restrict resume retain retouch retrieve return reuse
reverse review revise revoke roam roll-back rotate round route run sample scan schedule score scrape screen scroll
seal search secure segment select sell send separate serve service set set-up settle share ship shorten show shred
sign sign-in sign-up simulate skip snooze sort source split stack stamp start stock stop store stream structure
submit subscribe subtract suggest summarize supply support suspend swap sweep switch sync synchronize tag tailor
take tap teach template test text throttle tidy time tip toggle top-up trace track trade train transcribe transfer
translate transmit transport treat triage trigger trim tune turn-off turn-on type undo unfreeze unify uninstall
unlock unpack unsubscribe update upgrade upload upsell vaccinate validate verify version view visit visualize vote
warm warn wash watch water watermark weigh wipe withdraw wrap write zoom
`;

const benefit = `
accelerate achieve advance amaze amplify boost champion cheer compete conquer delight demystify differentiate
discover disrupt dominate dream ease elevate embrace empower enable encourage energize engage enhance enjoy ensure
excel excite experience explore feel flourish focus fuel gain grow harness help ignite impress improve increase
innovate inspire leap leverage love master maximize minimize modernize motivate nurture optimize outperform outshine
overcome pioneer power propel prosper realize reduce refresh reimagine reinvent relax rethink revolutionize save
scale shape shine simplify skyrocket soar solve spark stand-out streamline strengthen strive succeed supercharge
surprise thrive transform trust turbocharge uncomplicate understand unleash uplift value win wow
`;

const verbs = (list: string, isConcrete: boolean): CapabilityVerb[] =>
  list
    .trim()
    .split(/\s+/)
    .map((each) => ({ lemma: each.replaceAll('-', ' '), concrete: isConcrete }));

/**
 * Verbs of product copy by lemma; particles follow after a space ("set up"), British spellings are left to the
 * comparison of words. Their irregular inflections are in irregular-forms.ts.
 */
export const capabilityVerbs: readonly CapabilityVerb[] = [
  ...verbs(concrete, true),
  ...verbs(benefit, false),
];

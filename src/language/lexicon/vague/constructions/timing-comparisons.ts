import type { PhraseGroup } from '../../phrase-group.js';

/** What cools, dries or boils while one waits. */
const COOLING =
  'coffee|tea|kettle|toast|soup|bath|engine|chair|seat|ink|paint|plaster|dust|varnish|pizza|pot|cup|mug|porridge|breakfast|lunch|dinner|hair|nails|sandwich|beer|pint|oven|bed|pillow|shoes|coat|boots|umbrella';

/** Times that are told by something else that happens. */
export const timingComparisons: readonly PhraseGroup[] = [
  {
    about: 'Before or while something small is going on',
    needs: 'claim',
    instead: 'Give the time: "within one working day", "in 10 minutes".',
    phrases: [
      {
        phrase: `(before|while|by the time|ere) [even] (your|the|a|his|her|their|my) [_|morning] (${COOLING}) (is|'s|are|has|have|gets|goes|boils|cools|pops|dries|settles|can|could) [had|even|still|yet|fully|quite|properly] (cold|cool|cooled|dry|dried|warm|hot|wet|done|ready|boiled|popped|settled|off|empty|drunk|finished|gone|brewed|toasted|time|tepid|lukewarm|boil|cool|dry|settle|up)`,
        except: ['(do not|never|not|or) _ [_|_ _] (before|while) the _ [_] _ _'],
      },
      `before (you|they|anyone|your _|the _) (have|has|can|could|had) [even|quite|properly] (let go|put down|put your|hung up|hang up|sat down|sit down|taken off|turned round|drawn breath|draw breath|time to|looked up|look up|got up|reached for|reach for|closed the|shut the|stood up|finished saying|finished asking|drunk|unpacked|parked|blinked|blink|breathed|breathe|sneezed|sneeze|yawned|yawn|noticed|swallowed|spelled|spelt|counted|count|uttered|worried|worry|missed|miss)`,
      'before (they|he|she|anyone|anybody|the customer|the caller|your _|the _) (knows|know|notices|notice|blinks|blink|realises|realizes|realise|realize) [it]',
      `while (it|they|the _|your _|that _|he|she) (is|are) still (fresh in|in the (queue|lift|taxi|shower|bath)|in your (mind|head|hand)|talking|thinking|typing|speaking|parking|queueing|queuing|humming|blinking|yawning|laughing|chewing)`,
      `while (you|they|others|the others|everyone else|the competition|your neighbours|your neighbors|your rivals) (are|is) still (looking|searching|waiting|queueing|queuing|typing|thinking|talking|reading|parking|packing|filling|hunting|scrolling|on hold)`,
      `while the (${COOLING}) (is|are) (wet|hot|warm|brewing|boiling|drying)`,
    ],
  },
  {
    about: 'In a few winks of somebody',
    needs: 'alone',
    instead: 'Give the time that it takes.',
    phrases: [
      `in (two|three|a couple of|a few|half a) (shakes|ticks|winks|jiffies|jiffs|flicks|wags|blinks|heartbeats|twitches|whiskers|shake) [of (a|the|your) [_] (tail|lamb|whisker|eye|pen|wand|wrist|heart|cat|dog|lamb's tail|eyelid|stick)]`,
      `in (the|a) (shake|flick|wag|twitch|wave|swish|twinkle|swipe|bat|flutter) of (a|an|the|your) [_|_ _] (tail|lamb|whisker|eye|pen|wand|wrist|ear|finger|lash|eyelid|eyelash|eyebrow|wing|fan)`,
      '(quicker|faster|sooner) than (you|it takes you|a|an) [_] (can|could|to|think|expect|imagine|know|dream|blink|dare)',
      '(quicker|faster|sooner|swifter) than [a|an|the|your] [_] (lightning|greyhound|whippet|rumour|rumor|gossip|thought|wind|blink|wink|rat up a drainpipe)',
      'in less time than it takes to _',
      'in (the|about the) time it takes (you|the kettle|your _|a _) to _',
      'in the (space|span) of a (breath|song|sneeze|yawn|coffee|cup of tea|commercial|lunch|lunch break|sentence|cigarette|bus ride|sigh|heartbeat)',
      '(over|in|within) the (space|course|time) of (a|one) (cup of (tea|coffee)|coffee|espresso|cuppa|sandwich|biscuit|lunch break|tea break|coffee break)',
    ],
  },
  {
    about: 'Nobody waits, and not for long',
    needs: 'claim',
    instead: 'Say how long it takes at most.',
    phrases: [
      '(without|never|not) keeping (you|anyone|anybody|them|customers|guests|patients|people|the reader) (waiting|long|hanging)',
      {
        phrase:
          '(you|they|nobody|no one|customers|guests|patients) (will|do|need|shall) not [have to|need to|be] __ [for] long (.|!|,|:|–|—)',
        except: [
          '(you|they|nobody|no one) will not be (here|there|away|gone|in|at|on) [_|_ _] [for] long _',
          '(you|they|nobody|no one) (do|need|will) not [have to] (stay|live|work|exist|last|book|sign|commit|park|stop) [_|_ _] [for] long _',
        ],
      },
      {
        phrase: 'at [very|extremely|fairly] short notice',
        except: [
          '(cancel|cancelled|canceled|cancels|cancelling|cancellation|cancellations|change|changed|changes|close|move|moved|postponed|missed|withdrawn|drop out) [_|_ _|_ _ _] at [very] short notice',
          '(to|a|an|any|for) _ at [very] short notice',
          'at [very] short notice ,',
          'at [very] short notice (may|cost|costs|is charged|are charged|will be charged|,) [_] _ _',
          '(notices|shifts|bookings|appointments|visits) cancelled at [very] short notice',
        ],
      },
      {
        phrase: `((to|help|helps|pay|pays|serve|serves|answer|answers|reach|reaches|find|finds) you|them|it|things|money|answers|results|back|works|loads|heals|heal|reply|replies|answer|answers|respond|responds|arrives|arrive|delivers|deliver|repairs|mends|moves|settles|pays|pay|helps|help|learn|learns|grows|sells|ships|reacts|react) fast (.|!|:|–|—)`,
        except: ['(hold|holds|held|stand|stands|stick|sticks|stuck|colour|color) fast _'],
      },
      `(hot|hard) on (the|your|its) heels`,
      `(no|never any|hardly any|barely any|scarcely any) (standing|sitting|hanging|waiting|messing) (about|around|in line)`,
      `(hardly|barely|scarcely|no sooner) [_|_ _] (asked|ordered|said|clicked|sent|signed|pressed|posted|booked|placed|submitted|left|finished) [_] (before|than|when|and) (it|you|the|we|your|they)`,
      'no sooner (said|asked|ordered|wished) than (done|answered|delivered|granted|there|sent)',
    ],
  },
  {
    about: 'Before you can find your shoes',
    needs: 'claim',
    instead: 'Give the time: "within one working day", "in 10 minutes".',
    phrases: [
      '(before|by the time) (you|they|anyone) (can|could|have|had) (say|spell|pronounce|pour|blink|swallow|sneeze|shout|whistle|yawn|peel|lace|hum|tie|find your (shoes|keys|glasses|slippers|coat|phone|wallet|socks|umbrella|hat)|turn (round|around)|put (the kettle|your (feet|coat|shoes|hat))|put down (the|your))',
      'blink (and|or) (it is|you will|you have|they are|we are|you might)',
      '(up|done|ready|there|live|in|back|sorted|finished|out|fixed|settled|here|open|running|over|paid|mended|clean|home) (before|by) (your|the) (first|second|next|morning) (coffee|tea|cuppa|cup|sip|yawn|sneeze|pint|biscuit)',
      'before you (miss|notice|knew) (it|them|that|the (money|difference|old|noise|cash|gap|change))',
      '(we|they|it|our _|our _ _) (do|does) not (hang about|hang around|dawdle|dither|loiter|mess about|faff|dilly-dally|waste time|beat about)',
      'before the (tears|signature) (are|is|has|have) [even] (dry|dried)',
    ],
  },
];

import type { PhraseGroup } from '../phrase-group.js';

const SERVICE = `turnaround|turnarounds|delivery|deliveries|dispatch|shipping|response|responses|reply|replies|answer|
    answers|support|service|onboarding|setup|set-up|implementation|installation|deployment|payout|payouts|
    payment|payments|approval|approvals|decision|decisions|results|checkout|check-in|check-out|refund|
    refunds|resolution|help|access|growth|roi|integration|integrations|quotes|quote|repairs|repair|
    settlement|transfers|processing|performance|loading|search|sync|reporting|insights|relief|recovery|
    appointments|claims|lending|funding|collection|boarding|activation|signup|sign-up|migration`;

/** Times that are none. */
export const timings: readonly PhraseGroup[] = [
  {
    about: 'Speed by a figure of speech',
    needs: 'alone',
    instead: 'Give the time: "in two working days", "in under 5 minutes for 1,000 rows".',
    phrases: [
      "(on the double|quick as a flash|quick smart|in the blink of an eye|in short order|at a moment's notice)",
      {
        phrase: 'sooner rather than later',
        except: [
          '(see|book|call|contact|apply|act|start|go|come|renew|get|visit|ask) [_|_ _|_ _ _] sooner rather than later',
        ],
      },
      '(will not|never|do not|does not) keep (you|them|anyone|customers|guests|patients) waiting',
      {
        phrase: '(without|skip|beat|minus) the (wait|waiting)',
        except: ['the waiting (room|rooms|area|areas|list|lists|time|times)'],
      },
      '(in|within) (just|mere|only|a matter of) weeks',
      'a matter of (minutes|seconds|hours|moments|days)',
      '(quicker|faster) than (you can|it takes|you could) _',
      'by the time (you|they) have (finished|read|made|poured|drunk|parked|hung|unpacked) _',
      'in [next to|almost|virtually|practically] no time [at all|flat]',
      'in (double quick|double-quick|record|next-to-no) time',
      {
        phrase: `in (a|the) (flash|jiffy|heartbeat|snap|trice|twinkling|blink|instant|tick|wink|mo|sec|second|
            jiff|split second|matter of seconds|matter of minutes|matter of moments|matter of hours|
            matter of days|matter of clicks|blink of an eye|twinkling of an eye|click of a finger|
            snap of a finger|couple of minutes|couple of moments|couple of hours|couple of days|few seconds|
            few minutes|few moments|few hours|few short minutes|few short weeks|shake of a lamb's tail)`,
        except: [
          'in the (second|sec|instant|snap|tick|wink|mo|blink) _',
          `(expire|expires|over|passes|pass|fades|fade|heal|heals|goes down|wears off|subsides|settles|cools|dries|melts|sets|
            disappears|clears|times out|lapses) [_] in a (few|couple of|matter of) [short] _`,
        ],
      },
      'in two (shakes|ticks|secs|minutes flat)',
      'before you know it',
      '(in|within|takes|take) a (minute|second|moment) or (two|so)',
      'before the (week|day|month|weekend|afternoon|morning|bell|song) (is|has) (out|over|up|done|through|gone)',
      'before the (week|day|month|weekend|afternoon|morning) ends',
      {
        phrase:
          '(done|ready|live|fixed|sorted|paid|delivered|there|back|answered|approved|signed|home|installed|booked|online|running|shipped|settled|mended|insured|you) [_|_ _|_ _ _] (by|before) (lunch|lunchtime|teatime|tea time|dinnertime|dinner|bedtime|breakfast|elevenses|the end of your coffee)',
        // Meals of a guest's day: "there is yoga before breakfast".
        except: [
          'there (is|are|was|were) __ before (lunch|dinner|breakfast)',
          'you [can|may|could] (swim|walk|ride|run|row|paddle|ski|climb|play|stroll|bathe) __ before (lunch|dinner|breakfast)',
        ],
      },
      'before you can (say|blink|think|finish|count|get|even|sit)',
      `before (you|they|anyone|anybody) (have|has) (even|unpacked|hung up|drunk|boiled|noticed|got home|blinked|
        poured|finished (your|the|that|lunch|dinner|breakfast))`,
      'before you (blink|realise|realize)',
      'before (they|anyone|anybody) (blinks|blink|notices|notice)',
      `before (your|their|the) (coffee|tea|brew|cuppa|latte|kettle|toast|lunch|breakfast|advert|ads|next meeting|next coffee|ink) (is|are|has|have|goes|go|gets|
        get|boils|cools|arrives|ends|begins|starts|dries|settles)`,
      '(while|by the time) (the|your) (kettle|coffee|tea|toast|lunch|bath) (boils|brews|cools|is|has|runs)',
      'in the time it takes to _',
      '(less|no more) time than (your|a|the|it|you|making|boiling|brewing|reading|brushing)',
      '(faster|quicker|sooner) than (it takes|boiling|making|ever|you (can|think|could|would|might)|your (coffee|kettle|toast)|a (coffee|kettle|blink|speeding|sneeze|cup)|lightning|light|the speed)',
      '(at|with) (lightning|light|warp|breakneck|breathtaking|blistering|incredible|record|unbeatable|startling|rocket) speed',
      `(blistering|lightning|breakneck|blazing|scorching|astonishing|incredible|ludicrous|breathtaking|
        unbeatable|mind-bending) (speed|speeds|pace|performance)`,
      'at the (speed of|click of a finger|snap of a finger|drop of a hat|double|earliest opportunity|earliest convenience)',
      'like (lightning|greased lightning|a shot|the wind|a flash|clockwork)',
      `(lightning|blazing|blazingly|blisteringly|super|ultra|crazy|insanely|ridiculously|incredibly|
        amazingly|unbelievably|wicked|wickedly|hyper|screaming|blink-of-an-eye|mega|supersonic|
        rocket) (fast|quick|quickly|rapid|speedy|swift)`,
      '(lightning-quick|superfast|ultrafast|hyperfast|hyperspeed|warp-speed|lightspeed|breakneck)',
      `(really|very|so|pretty|extremely|exceptionally|impressively|remarkably|surprisingly|astonishingly|
        extra|seriously|that) (fast|quick|quickly|speedy|rapid|swift|swiftly|prompt|promptly|sharpish|soon)`,
      '(double-quick|sharpish|pronto|chop-chop|lickety-split|licketysplit|toot sweet|tout de suite|asap|a.s.a.p)',
      {
        phrase: `as (soon|quick|quickly|fast|promptly|swiftly|speedily) as (we can|possible|we can manage|
            humanly possible|we are able|we possibly can|practicable|practical|they can|our team can|
            is possible|it gets)`,
        except: [
          `(return|cancel|call|pay|send|submit|report|remove|replace|leave|stop|renew|read|check|give|let|
            register|see|visit|get|seek|write|come) __ as (soon|quickly) as (possible|practicable)`,
        ],
      },
      'when we (can|get to it|get a minute|get a moment|get the chance|have time)',
      `(in|within) (the (near|very near|not-too-distant|foreseeable) future|due course|good time|
        a reasonable time|a reasonable period|a reasonable timeframe|reasonable time)`,
      `(you|nobody|no one|customers|guests|patients) (will not|need not|do not|never) [have to|
        need to] (wait|be waiting|be kept waiting) (long|around|about)`,
      'not (long|far) to wait',
      'without (dragging (our|its|their) (heels|feet)|dawdling|dallying|dithering|hanging (about|around)|keeping (you|anyone|anybody|them) waiting)',
      '(we|they|help|support|somebody|someone) (come|comes|will come) running',
      'by the time the (kettle|toaster|microwave|coffee|tea|toast|ads|adverts) (clicks|boils|has|have|is|are|pings|pops|change|changes|beeps)',
      'before you have (forgotten|turned|left|closed|had time)',
      'by the time the lights (change|have changed|turn)',
      '(you|they|customers|guests|clients|patients|callers|users|members|tenants|we) (are|will|were) never [be] (left|kept) (wondering|guessing|hanging|waiting)',
      '(nobody is|no one is|never) [ever] (left|kept) waiting',
      '(not|never|nobody is|no one is) [ever] (left|kept) (wondering|guessing)',
      {
        phrase:
          'no (waiting|waiting around|hanging around|hanging about|waiting about|lengthy wait|long wait|long waits)',
        except: [
          'no waiting (room|rooms|area|areas|zone|zones|restrictions|time|times|list|lists|period|periods)',
        ],
      },
      `(we|which|that|waitlists|tickets|places|seats|rooms|tables|slots) (move|moves|sell|sells|fill|fills|
        go|goes|work|works|act|acts) [out|up] (fast|quickly)`,
      `(answer|answers|reply|replies|respond|responds|act|acts|help|helps|start|starts|react|reacts|know|
        knows|notice|notices|see|feel|arrive|arrives|settle|settles|refund|refunds|fix|fixes|begin|begins|
        call|ring|rings|calls) [you|it|them|your _] (at once|right away|straight away|on the spot|
        there and then|straight off)`,
      `a (moment|second|minute|jiffy|few moments|few seconds|minute or two|moment or two|
        couple of minutes) (is all|is enough|to set up|to learn|of your time|is all it takes|of setup)`,
      {
        phrase: `(takes|take|takes only|takes just|needs|needs only|just) (a|but a|only a|just a|mere) (moment|
            few moments|second|few seconds|minute|few minutes|couple of minutes|jiffy|minute or two|
            few short minutes)`,
        except: [
          "just a (minute's|moment's|second's)",
          '(takes|take|takes only|needs|just|takes just|needs only) a second (dose|job|look|place|test|person|opinion|week|year|form|key|tablet|visit|coat|pair|note|course|class|degree|language|bag|room|car|home|loan|mortgage|helping|exam|attempt|try|trip|child|copy|sample|reading)',
          // A bound from below.
          '(takes|take|needs) a (minute|second|moment|few minutes) (or (more|longer)|at (least|best))',
          `(may|might|can|could|sometimes) take a (moment|few moments|second|few seconds|minute|few minutes|
            couple of minutes|minute or two)`,
        ],
      },
      '(only|just|mere) (takes|take) (a|moments|seconds|minutes)',
      '(just|only|mere|but|takes|take|within|in|for|after) (moments|mere moments)',
      {
        phrase:
          '(in|within) (just|mere|only|literally|a few|just a few|a couple of|the space of) (minutes|seconds|moments|hours|days)',
        except: [
          "within (a few|just a few|a couple of) (minutes|hours) (of|walk|from|'|on foot|by)",
          '(expire|expires|over|passes|pass|fades|fade|heal|heals|goes down|wears off|subsides|settles|cools|dries|melts|sets|disappears|clears|times out) [_] (in|within) (a few|a couple of) _',
        ],
      },
      {
        phrase: '(in|within) (minutes|seconds|moments|hours|days)',
        except: [
          `(duration|time|length|interval|age|delay|timeout|value|number|measured|expressed|given|specified|
            set|counted|entered|billed|shown|displayed|latency|period|ttl|lifetime|uptime|estimate|
            estimated|paid|quoted|stated|unit|units|window|runtime) [_] in (minutes|seconds|hours|days)`,
          'in (minutes|seconds|hours|days) (or|and|,) (minutes|seconds|hours|days|weeks|not)',
          'in days (gone|of|past)',
          'within (minutes|seconds|hours|days) of (arrival|birth|death|the|a|an|each|being|eating|taking|contact|surgery|landing)',
        ],
      },
      '(in|within) [just|mere|only] (weeks|months) not (months|years|quarters)',
      '(minutes|hours|days|seconds|weeks) not (hours|days|weeks|months|minutes|years|quarters)',
      {
        phrase:
          '(takes|take|takes only|takes just|only takes|just takes) (seconds|minutes|no time|less time|moments|next to no time)',
        // Of a meeting, and a bound from below.
        except: [
          '(to|can|will|you|could|who|we|they|must|they) take minutes',
          '(takes|take) minutes (of|for|(at|in) (the|a|an|your|our|each|every|board)) _',
          '(takes|take) (seconds|minutes) at best',
        ],
      },
      '(takes only|takes just|only takes|just takes) hours',
      '(minutes|seconds|moments) later you are',
      `(up and running|live|set up|ready|ready to go|going|started|off the ground|on the road) (fast|
        quickly|in minutes|in seconds|in hours|in days|in no time|overnight|instantly|right away|
        straight away)`,
      'hit the ground running',
      '(immediate|instant|quick|fast|rapid|speedy) (results|roi|wins|gratification|impact|value|payback|returns)',
      "(without|with no) (undue |any |further |needless |unnecessary |the |a moment's |a minute's |)(delay|delays|wait|waiting|ado|waits)",
      '(with|with all|in) (minimal|minimum|little|short) (delay|delays|wait|waiting|order)',
      "(at|on) (a moment's|a minute's) notice",
      {
        phrase: '(at|on) [very] short notice',
        except: [
          '(come|attend|travel|leave) (at|on) [very] short notice',
          '(cancel|cancelled|cancels|change|changed|closed|close|closes|withdraw|fill|leave|changes|closures|cancellations|postponed|absence|absences) [_|_ _|_ _ _] (at|on) [very] short notice',
        ],
      },
      '(speed|need for speed) is (everything|our|in our|of the essence)',
      'time to (value|market) in (days|hours|minutes|weeks)',
      'ahead of schedule',
      '(in a|in a more|in the most) (timely|prompt|speedy) (manner|fashion|way)',
      'on the same day where',
      '(round|around) the corner from day one',
      '(sooner|quicker) than (anyone|you think|you might|you would)',
    ],
  },
  {
    about: 'An adverb or adjective of speed',
    needs: 'claim',
    instead: 'Give the time: "within one working day", "in 10 minutes".',
    phrases: [
      {
        phrase: '(quickly|promptly|swiftly|speedily|rapidly|expeditiously|shortly|briskly)',
        except: [
          '(as|how|too|more|less|not|so) (quickly|promptly|swiftly|rapidly)',
          'shortly (before|after|thereafter|afterwards)',
          'promptly at [#]',
          '(blink|blinks|flash|flashes|breathe|breathing|fade|fades|melt|melts|spread|spreads|drive|swim|walk|dries|cools|burns|burn) (quickly|rapidly|briskly)',
          '(rapidly|quickly) (changing|evolving|growing|becoming|becomes|became|falling|rising)',
        ],
      },
      {
        phrase: 'soon',
        except: [
          'as soon as',
          'soon (after|afterwards|before|enough|to)',
          '(too|no|how|so|as|very|all too|pretty|more|or) soon',
          'sooner or later',
          '(coming|available|arriving|launching|landing|opening|back|here) soon',
          'get well soon',
          'soon (you|we|it|they|the|available|be|coming|in|on)',
          '(will|may|would) soon',
          'see you soon',
          '(expires|expiring|ends|ending|due) soon',
          // Told of the past.
          'soon (took|came|became|found|went|got|made|began|had|saw|grew|moved|followed|discovered|realised|realized|learned|learnt|turned|spread|won|gave|ran|was|were|joined|opened)',
        ],
      },
      {
        phrase: `(fast|faster|quick|quicker|rapid|speedy|speedier|swift|swifter|prompt|timely|snappy|
          hassle-free and fast|quick-fire|responsive|brisk|express|accelerated) (${SERVICE})`,
        except: [
          'quick (access toolbar|response code|response codes|response team|search box|reply buttons)',
          'rapid response (team|unit|vehicle)',
          `express (delivery|shipping|dispatch|checkout|check-in|check-out|service|post|courier|
            parcel) (costs|is|from|for|by|at|on|fee|option|orders|before)`,
          'prompt payment (discount|code|terms)',
          '(fast|rapid) growth',
          'express (delivery|shipping|checkout)',
          'fast (payments|payment) (system|service|scheme)',
          'responsive search ads',
        ],
      },
      {
        phrase: `(is|are|was|be|gets|get|runs|loads|works|stays|feels|make|makes|made|our|with|a|and|so|it|being|
            getting) (fast|quick|speedy|rapid|swift|snappy|nippy|zippy|prompt|timely)`,
        except: [
          `a (quick|fast|rapid) (release|change|dry|drying|setting|acting|link|connect|fit|exit|stats|
            action|couple|course|stroll|swim|drink|bite|lunch|visit|look|word|note|question|check|guide|
            tour|start|reminder|overview|reference|summary|test|glance|tip|break|call|chat|read|response|
            lane|food|charger|succession|breaker|fix|recap|introduction|intro|primer|example|video|link|way|
            method|sketch|rinse|wash|wipe|shower|walk|heartbeat|pulse|pace|track|bowler|growing|changing|
            rise|expansion|decline|covid|antigen|diagnostic)`,
          'with (quick|fast|rapid) (start|release|charge|access|links|reference|food)',
          'and (quick|fast|rapid) (start|forward|access|links|release|charging|food|breath|breathing)',
          '[our|a|with|is|and] (fast|rapid) (growth|growing|track|lane|food|fashion)',
          'our (quick|fast) (start|guide|reference|links|food)',
          '(a|the|your|each) prompt (or|with|in|on)',
          'a prompt and (a|the|some|its|your|tools|context|settings|instructions)',
          '(get|gets|getting|make) quick (look|note)',
          'and prompt (the|you|them|him|her|us|users|engineering)',
          '(it|a|get|and) (prompt|fast) (for|asking|that|asks|to|box|will|is|appears|before|until|from)',
          'get rich quick',
        ],
      },
      `(fast|quick|speedy|superfast|swift|nippy|zippy|prompt|timely|speedier) (and|yet|but|,) (easy|
            simple|reliable|friendly|secure|safe|painless|affordable|free|flexible|accurate|effective|
            efficient|fair|convenient|light|lean|responsive|professional|personal|fresh|smooth|cheap|stable)`,
      `(easy|simple|safe|secure|reliable|friendly|cheap|smooth|painless|lean|efficient|affordable|
        convenient) and (fast|quick|speedy|swift|prompt|rapid|timely)`,
      `(result|results|success|ready|rich|famous|change|changes|changed|transform|transforms|transformed|
        growth|grow|grown|doubled|double|set up|live|up and running|fixed|solved|cured|
        delivered to your door) overnight`,
      'overnight (success|results|transformation|sensation|change|growth)',
    ],
  },
];

import type { PhraseGroup } from '../../phrase-group.js';

/** How sentences promise ease, with a slot for what they speak of: any trade's words fit in. */
export const effortConstructions: readonly PhraseGroup[] = [
  {
    about: 'Somebody else does the work',
    needs: 'claim',
    instead: 'Say which steps are done for the customer, and which are left.',
    phrases: [
      'so [that] you (do not|never|need not|will not) (have to|need to)',
      'so [that] you can (get on|focus|concentrate|relax|enjoy|get back|rest|forget|sleep|stop worrying|do what)',
      '(let|leave) us [to|do|handle] (do|handle|sort|worry|take care|look after|deal) [_] (the|about|of|with|it|your)',
      '(let|leave) us do the _ ',
      '(we|it) (sweat|sweats|worry about|sort|sorts|wrestle with) the _',
      '(takes|take|taking|looks|look) (care of|after) itself',
      {
        phrase: '(runs|run|manages|sorts|sells|pays for|explains) itself',
        except: ['that (runs|manages|sorts|sells) itself'],
      },
      'all you (have|need) to do is',
      `(takes|take|needs|requires) (nothing|little|no) more than (a|your|one) (phone|call|click|tap|form|
        signature|swipe|photo|glance|screwdriver|minute|few)`,
      '(everything|it all) just (clicks|flows|fits|happens|clicked)',
      '(friendly|kind) to (beginners|newcomers|novices)',
      'one (click|tap|swipe|call|form|button) and (you are|it is|that is|you will be) (done|away|finished|sorted|in|there|off|ready|it)',
      '(set up|set it up|install it|install|plug it in) once [,] [and|then|and then] (forget|never)',
      {
        phrase: '(make|makes|making) __ (simple|easy|effortless|painless|seamless|straightforward|fun)',
        except: [
          '(if|to|not|would|could|may|that) __ (make|makes|making) (it|this) (easy|simple)',
          '(make|makes|making) it (easy|simple) (to|for) (lose|miss|get|make|forget|confuse)',
        ],
      },
      '(you|they|customers|guests|users) will not even (notice|know|feel|need|see|have to)',
      `(simple|straightforward|easy|hassle-free) (cover|insurance|banking|tariffs|tariff|savings|borrowing|
        lending|conveyancing|travel|energy|broadband|billing|switching|bookings|moves|repairs|claims|loans|
        mortgages)`,
      'gone are the (days|hours|times)',
      `(forget|forget about|goodbye) [the|to] (fiddly|boring|tedious|queues|paperwork|hassle|headaches|
        endless|long|complicated|spreadsheets|admin|chasing|juggling|wrestling)`,
      'the (fiddly|boring|tedious|dull|unglamorous) (bit|bits|part|parts|stuff|work)',
      `no more [_] (waiting|queuing|queueing|chasing|juggling|wrestling|guessing|hunting|copying|typing|
        retyping|searching|spreadsheets|paperwork|queues|faff|arguments|surprises|nasty surprises|
        scrambling|firefighting|lost|missed|forgotten|manual|late|double)`,
    ],
  },
  {
    about: 'How little there is to do or to learn',
    needs: 'claim',
    instead: 'Name the steps and how long they take.',
    phrases: [
      '(works|work|behaves|behave|does) [just|exactly] (the way|how|as|like|what) you (would expect|expect|think|hope)',
      `(learn|learned|learnt|master|mastered|set up|set it up|install|installed|pick it up|understood) [it|
        them] (over|in|during|before) (a|one|your|an) (coffee|lunch|afternoon|morning|tea|break|lunchtime|
        evening|cuppa)`,
      '(low|zero|minimal) (maintenance|stress|effort|fuss|hassle|friction|drama|admin|faff)',
      '(barely|hardly|scarcely|almost no|very little|next to no|minimal|little) [any] (effort|work|training|admin|fuss|thought|input)',
      'a (joy|pleasure|delight|cinch|breeze|doddle) to (use|learn|set|run|install)',
      '(simply|just) (add|turn up|plug|scan|tap|point|drop|show up|connect|walk|swipe) [_|_ _] and (go|relax|enjoy|play|drive|away you go)',
      '(simply|just) (turn up|show up|plug in|add water|walk in|walk out)',
    ],
  },
];

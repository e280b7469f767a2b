import type { PhraseGroup } from '../phrase-group.js';

/** Lists that do not end. */
export const openLists: readonly PhraseGroup[] = [
  {
    about: 'A list that does not end',
    needs: 'alone',
    instead: 'List what is in it, or link to the list.',
    phrases: [
      'and (all sorts|all kinds|lots else|much else|everything besides)',
      '(all sorts|all kinds|all manner) of (things|stuff|extras|goodies|good things|treats|other)',
      'that is not all',
      '(big or small|large or small|great or small|big and small jobs|near or far|young or old)',
      'at every (stage|step|turn|level)',
      `(suitable|perfect|ideal|great|something|fun|classes|lessons|activities|open) (for|to) all (ages|
        abilities|levels|tastes|budgets|occasions|needs|sizes|skill levels)`,
      '(we|you|it) can (fix|do|handle|solve|find|build|make|move|deliver|print|clean|repair|cook|source) (anything|everything|any _)',
      'and that is (just|only) (for starters|the start|the beginning|a taste)',
      {
        phrase: `(and|plus|&) [so|very|many|much|lots|loads|heaps|tons|a lot|a whole lot|a great deal|plenty|
            countless|dozens|hundreds|thousands|far|still|even|a few] [very|much|many|lots|loads|a lot|
            a whole lot] more [besides|too|beyond|still|on top]`,
        except: [
          `(and|or|plus) [much|many|far|even|so much|a lot|still] more (than|_ than|about|likely|time|often|
            people|money|like|recently|info|information|importantly|of|to|so|or less|years|expensive|
            effective|efficient|accurate|accurately|reliable|power|space|support|storage|users|features|
            data|_ _ than|minutes|hours|days|weeks|months|points|seats|guests|nights|rooms|orders|from your|
            from our)`,
          '# (and|or) more',
          'more and more',
        ],
      },
      {
        phrase: `(and|plus|or) (so on|so forth|so on and so forth|such like|suchlike|the like|the likes|
            what have you|what not|whatnot|all that|all that jazz|stuff like that|things like that|
            that sort of thing|that kind of thing|other stuff|more stuff|other things|then some|
            the rest of it|all the rest|the rest)`,
        except: [
          'and so on (up|until|for|down|till)',
          '(and|plus|or) (the rest|all the rest) (is|are|was|were|happens|happen|goes|go|of|will|can|comes|follows|stays|takes|runs|works|when|on|in|by|at|within|upon|later|before|after)',
        ],
      },
      '(etc|etcetera|et cetera|and co)',
      '(among|amongst) (others|other things|many others|many other|other|many more)',
      'to (name|mention|list) (but|just|only|) [a] (few|handful|some)',
      {
        phrase: 'you name it',
        except: ['you name it (on|in|at|when|with|after|as|yourself|and (the|it|we))'],
      },
      `(and|plus) (beyond|anything else|all the others|all the other|countless others|
        many others|others besides|lots of others|a host of other|a whole host of other|dozens of others|
        hundreds of others|plenty of others|a number of other|several others|various other|many other|
        all manner of|all sorts of|all kinds of) `,
      `(and|plus|with|or) [about|at least|all those|all the] (a|one|another) (hundred|thousand|million|
        dozen|hundred and one|thousand and one|zillion) (other|more|others|little|small)`,
      '(a|one) (hundred|thousand|million) (other|little|small) _',
      '(anything|everything) else (at all|you (can|could|may|might|need|want)|besides|you can think of|under the sun)',
      {
        phrase: '(and|plus) everything else',
        except: [
          '(and|plus) everything else (is|was|stays|goes|has|remains|comes|counts|costs|gets|follows the)',
        ],
      },
      'the list (goes on|is endless|is long|never ends)',
      'the (possibilities|options|opportunities|choices|uses) are (endless|limitless|infinite)',
      'the (sky|only limit) is (the limit|your imagination)',
      '(limited only by|only limited by|as far as) your imagination',
      'that is (only|just) (the (beginning|start|half of it|tip)|for starters)',
      'there is (more|much more|so much more|even more|plenty more|lots more|loads more|always more) (to|where|besides|in|inside|on|than)',
      `(lots|loads|heaps|tons|plenty|so much|much|many|a lot|a whole lot|dozens|hundreds) more (besides|too|
        on top|inside|where that|to come|to explore|to discover)`,
      `all (the|your|those) (bits and bobs|bits and pieces|bells and whistles|trimmings|extras|usual|
        goodies|gubbins|odds and ends|usual suspects|stuff|frills|mod cons|little things|little extras|
        essentials|basics|fixings|perks|good stuff|heavy lifting)`,
      '(bits and bobs|bits and pieces|odds and ends|bells and whistles|mod cons|this and that|all and sundry|what have you)',
    ],
  },
];

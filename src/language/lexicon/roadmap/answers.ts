import type { PhraseGroup } from '../phrase-group.js';

/** What puts off a reader who asks for a thing that is not there: "Contactless? It's on the way." */
export const answers: readonly PhraseGroup[] = [
  {
    about: 'Not yet, but it is coming',
    needs: 'alone',
    instead: 'Say that it is not there, or leave the question out until it is.',
    phrases: [
      '(it is|they are|that is|those are) [already|nearly|almost|all] (on the way|on its way|on their way|next|nearly there|almost there|under way|underway|in hand|cooking|brewing|coming)',
      '(patience|hold on|hang on|bear with us|not long|any day now|fingers crossed|next year|next month|next up)',
      'we (hear|heard|have heard) you',
      'we are (on it|on to it|nearly there|almost there|getting there|working on it|at it)',
      '(give us|allow us) (a little|a bit|some|a few|a moment|a minute|a while|time|until)',
      'not yet , but _',
      'ask [us] again [_|_ _|_ _ _]',
      'we have (given in|heard you|taken the hint|got the message)',
      '(so often|so many) [that] we have (given in|agreed|started|begun)',
      '(soon|shortly) (.|!|…)',
    ],
  },
];

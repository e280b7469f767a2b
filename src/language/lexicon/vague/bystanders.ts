/** Creatures of which copy tells a story beside what it offers. A manifest that has the word sells it. In the singular. */
export const bystanders: ReadonlySet<string> = new Set(
  `alpaca badger bee beagle bird blackbird budgie bulldog camel cat chicken cockerel collie cow crow cuckoo deer dog
  donkey duck duckling fox frog gerbil goat goldfish goose gull hamster hare hedgehog hen heron horse jackdaw
  kitten labrador ladybird magpie midge monkey moth newt otter owl parrot peacock pigeon pony poodle puffin puppy rabbit
  rat raven robin rooster seagull sheep slug snail sparrow spaniel spider squirrel starling stork swan terrier toad
  tortoise wasp whale whippet wolf`.split(/\s+/),
);

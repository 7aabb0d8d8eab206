/** Mutation testing: faults put into the source on purpose, one at a time; a test should fail for each. */
export default {
  testRunner: "vitest",
  checkers: [],
};

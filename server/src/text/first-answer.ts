/** A list of steps that each may answer a question: the first that does decides. */
export type Steps<Given extends readonly unknown[], Answer> = readonly ((...given: Given) => Answer | null)[];

/** The same with a name for what each looks at, which is told with its answer. */
export type NamedSteps<Name, Given extends readonly unknown[], Answer> = readonly (readonly [
  Name,
  (...given: Given) => Answer | null,
])[];

export function firstAnswer<Given extends readonly unknown[], Answer>(
  steps: Steps<Given, Answer>,
  ...given: Given
): Answer | null {
  for (const step of steps) {
    const answer = step(...given);
    if (answer !== null) return answer;
  }
  return null;
}

export function firstNamedAnswer<Name, Given extends readonly unknown[], Answer>(
  steps: NamedSteps<Name, Given, Answer>,
  ...given: Given
): readonly [Name, Answer] | null {
  for (const [name, step] of steps) {
    const answer = step(...given);
    if (answer !== null) return [name, answer];
  }
  return null;
}

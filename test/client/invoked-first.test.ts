import assert from "node:assert/strict";
import { mock } from "node:test";
import { answerInvokedFirst } from "../../client/src/common/invoked-first.ts";

type Ask = NonNullable<ReturnType<typeof answerInvokedFirst>["provideCodeActions"]>;

const PERSON = 1;
const EDITOR = 2;

/** Asks through the middleware; `asked` and `answered` say, in order, what the server and the editor got. */
function conversation() {
  const { provideCodeActions } = answerInvokedFirst();
  const asked: string[] = [];
  const answered: string[] = [];
  const open = new Map<string, () => void>();
  const ask = (name: string, triggerKind: number, isCancellationRequested = false): void => {
    const next = (): Promise<[]> => {
      asked.push(name);
      return new Promise((resolve) => open.set(name, () => resolve([])));
    };
    const args = [{}, {}, { triggerKind }, { isCancellationRequested }, next] as unknown as Parameters<Ask>;
    Promise.resolve(provideCodeActions?.(...args)).then((actions) => actions && answered.push(name));
  };
  return { asked, answered, ask, answer: (name: string) => open.get(name)?.() };
}

/** Lets all that hangs on answers, not on time, happen. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function pass(milliseconds: number): Promise<void> {
  await settle();
  mock.timers.tick(milliseconds);
  await settle();
}

describe("the question for quick fixes", () => {
  beforeEach(() => mock.timers.enable({ apis: ["setTimeout"] }));
  afterEach(() => mock.timers.reset());

  it("of a person is passed on and answered at once, and so is the editor's own when no person asks", async () => {
    const { asked, answered, ask, answer } = conversation();
    ask("editor", EDITOR);
    await settle();
    answer("editor");
    await settle();
    ask("person", PERSON);
    answer("person");
    await settle();
    assert.deepEqual(asked, ["editor", "person"]);
    assert.deepEqual(answered, ["editor", "person"]);
  });

  it("of the editor behind a person's waits until the person's menu is on the screen", async () => {
    const { asked, answered, ask, answer } = conversation();
    ask("person", PERSON);
    ask("editor", EDITOR);
    await pass(1000);
    assert.deepEqual(asked, ["person"]);
    answer("person");
    await pass(499);
    assert.deepEqual([asked, answered], [["person"], ["person"]]);
    await pass(1);
    answer("editor");
    await settle();
    assert.deepEqual(answered, ["person", "editor"]);
  });

  it("of the editor just before a person's has its answer held back until then", async () => {
    const { answered, ask, answer } = conversation();
    ask("editor", EDITOR);
    await settle();
    ask("person", PERSON);
    answer("editor");
    await settle();
    assert.deepEqual(answered, []);
    answer("person");
    await pass(499);
    assert.deepEqual(answered, ["person"]);
    await pass(1);
    assert.deepEqual(answered, ["person", "editor"]);
  });

  it("of the editor is dropped when it was taken back while it waited", async () => {
    const { asked, ask, answer } = conversation();
    ask("person", PERSON);
    ask("editor", EDITOR, true);
    answer("person");
    await pass(500);
    assert.deepEqual(asked, ["person"]);
  });
});

/** A rule as the settings describe it. */
export interface ListedRule {
  readonly id: string;
  readonly description: string;
}

/** The rules the manifest lists, in the editor's language and in the order of the settings. */
export function rulesOf(manifest: {
  contributes: {
    configuration: {
      properties: { "hegao.rules": { properties: Readonly<Record<string, { description: string }>> } };
    };
  };
}): ListedRule[] {
  const { properties } = manifest.contributes.configuration.properties["hegao.rules"];
  return Object.entries(properties).map(([id, { description }]) => ({ id, description }));
}

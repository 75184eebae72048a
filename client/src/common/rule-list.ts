/** A rule as the manifest lists it. */
export interface ListedRule {
  readonly id: string;
  /** In the editor's language. */
  readonly description: string;
  readonly category: string;
}

type ListedRules = Readonly<Record<string, Omit<ListedRule, "id">>>;

/** The rules the manifest lists under the setting `hegao.rules`, in its order. */
export function rulesOf(manifest: {
  readonly contributes: {
    readonly configuration: {
      readonly properties: { readonly "hegao.rules": { readonly properties: ListedRules } };
    };
  };
}): ListedRule[] {
  const { properties } = manifest.contributes.configuration.properties["hegao.rules"];
  return Object.entries(properties).map(([id, { description, category }]) => ({ id, description, category }));
}

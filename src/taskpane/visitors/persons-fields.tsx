import { Field, Input } from "@fluentui/react-components";
import { TextLink } from "../text-link";
import { useVisitorsText } from "./visitors-text";
import { NOBODY, type PersonFields } from "./wanted";

interface PersonsFieldsProps {
  readonly persons: readonly PersonFields[];
  /** What is missing of the first person, in words. */
  readonly error?: string | undefined;
  readonly onChange: (persons: readonly PersonFields[]) => void;
}

const MOST = 10;
const FIELDS = ["name", "address", "company"] as const;
const LENGTHS: Readonly<Record<(typeof FIELDS)[number], number>> = {
  name: 100,
  address: 320,
  company: 100,
};

/** The people who are looked for, one or several. */
export function PersonsFields({ persons, error, onChange }: PersonsFieldsProps) {
  const t = useVisitorsText();
  const change = (at: number, part: Partial<PersonFields>): void =>
    onChange(persons.map((each, index) => (index === at ? { ...each, ...part } : each)));
  return (
    <>
      {persons.map((person, index) => (
        <fieldset key={person.id} className="choice visitor">
          <legend>
            {persons.length === 1 ? t("person") : t("person.number", { number: index + 1 })}
          </legend>
          {FIELDS.map((field) => (
            <Field
              key={field}
              label={t(`person.${field}`)}
              {...(field === "company" && { hint: t("person.company.hint") })}
              {...(field === "name" && index === 0 && error && { validationMessage: error })}
            >
              <Input
                value={person[field]}
                maxLength={LENGTHS[field]}
                onChange={(_, { value }) => change(index, { [field]: value })}
              />
            </Field>
          ))}
          {persons.length > 1 && (
            <TextLink onClick={() => onChange(persons.filter((each) => each !== person))}>
              {t("person.remove")}
            </TextLink>
          )}
        </fieldset>
      ))}
      {persons.length < MOST && (
        <div>
          <TextLink
            onClick={() =>
              onChange([
                ...persons,
                { ...NOBODY, id: Math.max(...persons.map(({ id }) => id)) + 1 },
              ])
            }
          >
            {t("person.add")}
          </TextLink>
        </div>
      )}
    </>
  );
}

// Writes the builders of the canonical records from the customer's schema: a setter for each property,
// in the order of the record's components, with the property's description as its comment.
// Usage: node tools/builders.mjs <schema> <folder for sources>
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = 'io.clientela.mapping.customer';
const [schemaFile, folder] = process.argv.slice(2);
const schema = JSON.parse(readFileSync(schemaFile, 'utf8'));

const RECORDS = {
  Customer: schema,
  Name: schema.$defs.name,
  Address: schema.$defs.address,
  IdentityDocument: schema.$defs.document,
};
/** Records that can be changed by a builder that is like them. */
const COPIED = ['Customer'];

const TYPES = {
  text: 'String', country: 'String', language: 'String', date: 'LocalDate', time: 'Instant',
  name: 'Name', document: 'IdentityDocument', email: 'Email', phone: 'Phone', address: 'Address',
  position: 'GeoPosition', consents: 'Consents', credit: 'Credit', contact: 'ContactPerson', group: 'GroupId',
};
const ENUMS = { 'Customer.type': 'CustomerType', 'Customer.gender': 'Gender', 'IdentityDocument.type': 'DocumentType' };
const NEVER_ABSENT = { Name: 'Name.UNKNOWN', Consents: 'Consents.UNKNOWN' };
const IMPORTS = { Instant: 'java.time', LocalDate: 'java.time', List: 'java.util', Map: 'java.util' };

function type(record, name, property) {
  if (property.type === 'array') return `List<${type(record, name, property.items)}>`;
  if (property.type === 'object') return 'Map<String, String>';
  if (property.type === 'boolean') return 'Boolean';
  const found = property.enum ? ENUMS[`${record}.${name}`] : TYPES[property.$ref?.split('/').pop()];
  if (!found) throw new Error(`${record}.${name}: tools/builders.mjs knows no Java type of it`);
  return found;
}

function initial(javaType) {
  const [generic] = javaType.split('<');
  return generic === javaType ? NEVER_ABSENT[javaType] : `${generic}.of()`;
}

/** A property as the template needs it: how it is kept, set and handed to the record. */
function component(record, name, property, required) {
  const java = type(record, name, property);
  const value = initial(java);
  const [sentence] = property.description.split(/(?<=\.) /);
  return {
    name,
    java,
    comment: `Sets {@code ${name}}: ${sentence[0].toLowerCase()}${sentence.slice(1)}`,
    // The caller gives what is required when it asks the record for a builder.
    access: required ? '' : 'public ',
    field: value ? `${java} ${name} = ${value}` : `@Nullable ${java} ${name}`,
    parameter: value || required ? java : `@Nullable ${java}`,
    argument: value ? name : required ? `Required.nonNull("${name}", ${name})` : `Optional.ofNullable(${name})`,
    copied: value || required ? `record.${name}()` : `record.${name}().orElse(null)`,
  };
}

const setter = (builder, it) => `
  /** ${it.comment} */
  ${it.access}${builder} ${it.name}(${it.parameter} ${it.name}) {
    this.${it.name} = ${it.name};
    return this;
  }
`;

const copy = (record, builder, components) => `
  static ${builder} of(${record} record) {
    return new ${builder}()
${components.map((it) => `        .${it.name}(${it.copied})`).join('\n')};
  }
`;

function source(record, { properties, required = [] }) {
  const builder = `${record}Builder`;
  const components = Object.entries(properties)
    .map(([name, property]) => component(record, name, property, required.includes(name)));
  const uses = (word) => components.some((it) => new RegExp(`\\b${word}\\b`).test(it.java));
  const imports = Object.keys(IMPORTS).filter(uses).map((it) => `${IMPORTS[it]}.${it}`);
  if (required.length > 0) imports.push('io.clientela.mapping.rules.Required');
  imports.push('java.util.Optional', 'org.jspecify.annotations.Nullable');
  return `package ${PACKAGE};

${imports.sort().map((it) => `import ${it};`).join('\n')}

/** Collects what is known of {@link ${record}}; null means absent. Generated from the schema. */
public final class ${builder} {
${components.map((it) => `  private ${it.field};`).join('\n')}

  ${builder}() {}
${COPIED.includes(record) ? copy(record, builder, components) : ''}${components.map((it) => setter(builder, it)).join('')}
  /** Makes the record. */
  public ${record} build() {
    return new ${record}(
${components.map((it) => `        ${it.argument}`).join(',\n')});
  }
}
`;
}

const target = join(folder, ...PACKAGE.split('.'));
mkdirSync(target, { recursive: true });
for (const [record, definition] of Object.entries(RECORDS)) {
  writeFileSync(join(target, `${record}Builder.java`), source(record, definition));
}

// The files of a new vendor. What only its document can tell says TODO, and fails until it is told.

const openapi = (name) => `openapi: 3.1.1
info:
  title: ${name} API, TODO
  version: 0.1.0
  summary: TODO
  description: >-
    Reconstructed from ${name}'s page. Where it says nothing or contradicts itself, the descriptions
    say what is assumed.
  license:
    name: Apache-2.0
    identifier: Apache-2.0
servers: []
security: []
tags: []
paths: {}
components:
  securitySchemes: {}
`;

const document = ({ sha256, lines }) => `
    title: TODO
    url: TODO
    sha256: ${sha256}
    lines: ${lines}
    furniture: []`;

const source = `
  page:
    title: TODO
    url: TODO
    read: TODO`;

const provenance = (found) => `sources:
  document:${found === 'none' ? ` none${source}` : document(found)}
claims:
decisions: []
`;

const readme = (name) => `# ${name}

TODO: what the contract covers.

## Authentication

TODO

## Limits

TODO

## Quirks

TODO
`;

const changes = (name) => `# Changes to the ${name} contract

## 0.1.0

- TODO
`;

export const clientPom = (key, name) => `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 http://maven.apache.org/xsd/maven-4.0.0.xsd">
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>io.clientela</groupId>
    <artifactId>clientela-clients</artifactId>
    <version>0.1.0-SNAPSHOT</version>
  </parent>

  <artifactId>clientela-${key}</artifactId>
  <name>${name}</name>

  <properties>
    <vendor>${key}</vendor>${key.includes('-') ? `\n    <vendor.package>${key.replaceAll('-', '')}</vendor.package>` : ''}
  </properties>
</project>
`;

/** The text of each file, by its path from the repository's root. */
export function skeleton(key, name, source) {
  return {
    [`specs/${key}/openapi.yaml`]: openapi(name),
    [`specs/${key}/provenance.yaml`]: provenance(source),
    [`specs/${key}/README.md`]: readme(name),
    [`specs/${key}/CHANGELOG.md`]: changes(name),
    [`specs/${key}/paths/.gitkeep`]: '',
    [`specs/${key}/schemas/.gitkeep`]: '',
    [`specs/${key}/examples/.gitkeep`]: '',
  };
}

package io.clientela.sidebyside.differs;

import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.Json;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;

/** openapi-diff, as a library. */
final class OpenApiDiff implements Differ {
  @Override
  public String name() {
    return "openapi-diff 2.1.7";
  }

  @Override
  public Verdict compare(Contract base, Contract next) {
    ChangedOpenApi changes =
        OpenApiCompare.fromContents(Json.write(base.root()), Json.write(next.root()));
    return new Verdict(!changes.isUnchanged(), changes.isIncompatible());
  }
}

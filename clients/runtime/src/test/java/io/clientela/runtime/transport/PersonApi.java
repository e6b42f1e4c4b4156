package io.clientela.runtime.transport;

import io.clientela.runtime.Operation;
import io.clientela.runtime.Paged;
import io.clientela.runtime.Retry;
import io.clientela.runtime.api.Api;
import io.clientela.runtime.codec.WireScalars;
import java.util.List;

/** Operations as they are generated. */
class PersonApi extends Api<PersonApi> {
  private static final Operation CREATE =
      new Operation("createPerson", "POST", "/people", Retry.UNSENT).errors(409);
  private static final Operation DELETE = new Operation("deletePerson", "DELETE", "/people/{id}");
  private static final Operation GET =
      new Operation("getPerson", "GET", "/people/{id}").errors(404);

  PersonApi(Transport transport) {
    super(transport);
  }

  PersonApi() {}

  @Override
  protected PersonApi over(Transport other) {
    return new PersonApi(other);
  }

  Person createPerson(Person person) {
    return call(OperationRequest.of(CREATE).json(Person.ADAPTER, person), Person.ADAPTER);
  }

  void deletePerson(int id) {
    call(OperationRequest.of(DELETE).path("id", WireScalars.int32(), id));
  }

  Person getPerson(int id) {
    return call(OperationRequest.of(GET).path("id", WireScalars.int32(), id), Person.ADAPTER);
  }

  Paged<Person, Person> listPeople() {
    return Paged.byOffset(
        GET, null, null, (limit, start) -> getPerson(1), page -> 1, page -> List.of(page));
  }
}

package io.clientela.conformance.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.gson.JsonElement;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.wire.FakeVendor;
import io.clientela.runtime.ClientelaException;
import io.clientela.runtime.codec.Codecs;
import io.clientela.tomticket.model.UpdateResult;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a vendor said no is at hand in its own words, whichever exception tells of it. */
class VendorReasonTest {
  private static final String CREDENTIAL = "c4nary-token";

  @AutoClose private final FakeVendor vendor = new FakeVendor();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "bsale     | 400 | {'error':'Client not found'}             | Client not found",
        "bsale     | 401 | {'error':'Bad access token'}             | Bad access token",
        "bsale     | 403 | {'error':{'code':'x','text':'not yours'}} | code: x; text: not yours",
        "bsale     | 429 | {'error':'Slow down'}                    | Slow down",
        "bsale     | 200 | {'error':'Client not found'}             | Client not found",
        "koibox    | 400 | {'email':['not valid'],'movil':['taken','short']} |"
            + " email: not valid; movil: taken, short",
        "koibox    | 401 | {'detail':'No key.'}                     | No key.",
        "koibox    | 403 | ['not yours']                            | not yours",
        "koibox    | 429 | 'slow down'                              | slow down",
        "koibox    | 201 | {'detail':'closed'}                      | closed",
        "lotinfo   | 200 | {'error':'bad token'}                    | bad token",
        "lotinfo   | 200 | {'status':'fail','reason':'bad token'}   |"
            + " status: fail; reason: bad token",
        "lotinfo   | 401 | bad token                                | bad token",
        "lotinfo   | 403 | {'error':['bad','token']}                | bad, token",
        "lotinfo   | 429 | {'message':'slow down'}                  | slow down",
        "lotinfo   | 200 | {'result':1,'error':'bad token'}         | bad token",
        "sperant   | 422 | {'error':{'fname':['is required']}}      | fname: is required",
        "sperant   | 401 | {'error':'unknown token'}                | unknown token",
        "sperant   | 403 | {'error':{'base':'not yours'}}           | base: not yours",
        "sperant   | 429 | {'error':'slow down'}                    | slow down",
        "sperant   | 200 | {'error':{'fname':['is required']}}      | fname: is required",
        "sperant   | 200 | {'errors':[{'detail':'is required'}]}    | detail: is required",
        "sperant   | 200 | {'errors':{'fname':['is required']}}     | fname: is required",
        "tomticket | 200 | {'erro':1,'message':'x y z'}             | x y z",
        "tomticket | 200 | {'erro':true,'mensagem':'Inexistente'}   | Inexistente",
        "tomticket | 200 | {'erro':1,'mensagem':['um','dois']}      | um, dois",
        "tomticket | 401 | {'erro':1,'mensagem':'Token'}            | Token",
        "tomticket | 403 | {'erro':1,'message':'Conta'}             | Conta",
        "tomticket | 429 | {'erro':1,'mensagem':'Limite'}           | Limite",
      })
  void isAtHandAsText(String of, int status, String body, String text) {
    vendor.responds(status, body.replace('\'', '"'));

    ClientelaException e = call(of);

    assertThat(e.status()).hasValue(status);
    assertThat(e.vendorText()).contains(text.replace('\'', '"'));
    assertThat(e).hasMessageNotContaining(text);
  }

  @ParameterizedTest
  @CsvSource({"400", "401", "403", "404", "429", "500", "200"})
  void isAtHandAsTheErrorRecord(int status) {
    vendor.responds(status, "{\"error\":\"Client not found\"}");
    vendor.responds(status, "{\"error\":{\"fname\":[\"is required\"]}}");
    vendor.responds(status, "{\"erro\":1,\"mensagem\":\"Inexistente\"}");
    vendor.responds(status, "{\"error\":7}");
    vendor.responds(status, "[1e400]");

    assertThat(call("bsale").error(io.clientela.bsale.model.Problem.ADAPTER))
        .map(io.clientela.bsale.model.Problem::error)
        .contains("Client not found");
    assertThat(call("sperant").error(io.clientela.sperant.model.Problem.ADAPTER))
        .map(problem -> String.valueOf(problem.error()))
        .contains("{\"fname\":[\"is required\"]}");
    assertThat(call("tomticket").error(UpdateResult.ADAPTER).map(UpdateResult::mensagem))
        .contains("Inexistente");
    assertThat(call("lotinfo").error(Codecs.json()).map(JsonElement::toString))
        .contains("{\"error\":7}");
    assertThat(call("koibox").error(Codecs.json()).map(JsonElement::toString)).contains("[1e400]");
  }

  @Test
  void showsNoCredential() {
    vendor.responds(401, "{\"error\":\"" + CREDENTIAL + " is not known\"}");

    assertThat(call("lotinfo").vendorText()).contains("*** is not known");
  }

  @Test
  void isEmptyWhereNobodyResponded() throws Exception {
    vendor.close();

    ClientelaException e = call("sperant");

    assertThat(e.vendorText()).isEmpty();
    assertThat(e.error(Codecs.json())).isEqualTo(Optional.empty());
  }

  private ClientelaException call(String of) {
    Contract contract = Contract.of(of);
    ClientCall call = ClientCall.all(contract).get(0);
    try (var client =
        ContractClient.of(contract)
            .open(CREDENTIAL, settings -> settings.baseUrl(vendor.url()).attempts(1))) {
      return catchThrowableOfType(ClientelaException.class, () -> call.by(client));
    }
  }
}

package io.clientela.conformance.document;

import io.clientela.conformance.cases.Case;
import java.util.List;
import java.util.Map;

/** What TomTicket's document says may be sent and answered, property by property. */
final class TomTicketDocumentCases {
  private TomTicketDocumentCases() {}

  static List<Case> all() {
    return new DocumentTable("tomticket", Map.of())
        .sends(
            "POST",
            "/update_cliente/token-0001/C-0042/I",
            """
            {"nome": "Joana", "email": "joana@example.com", "campos": {"abc01": "Valor 01"}}
            """,
            200,
            "{\"erro\": false, \"mensagem\": \"ok\"}",
            """
            nome*: "Joana"  @250 | @251
            email*: "a@example.com" | "joana"
            criarchamados: "true"  "false" | "1"  "x"
            telefone: "11111111111111111111" | "111111111111111111111"
            id_organizacao: "x"  @250 | ""  @251
            id_interno: "x"  @250 | ""  @251
            idioma: "pt_BR"  "en_US"  "es_ES" | "pt-BR"  "de_DE"
            portfolio_id: ""  "7" |
            campos: {"a": "x"} |
            """
                .replace("@250", '"' + "x".repeat(250) + '"')
                .replace("@251", '"' + "x".repeat(251) + '"'))
        .sends(
            "POST",
            "/update_cliente/token-0001/joana@example.com/E",
            "{\"nome\": \"Joana\", \"email\": \"joana@example.com\"}",
            200,
            "{\"erro\": false}",
            "")
        .answers(
            "POST",
            "/update_cliente/token-0001/C-0042/I",
            "{\"nome\": \"Joana\", \"email\": \"joana@example.com\"}",
            200,
            "{\"erro\": false, \"mensagem\": \"ok\"}",
            """
            erro*: false  true  0  1  "false"  "true"  "0"  "1" | "x"  2  []  {}
            mensagem: "x"  null | 5  true  []
            unheard: 1 |
            """)
        .cases();
  }
}

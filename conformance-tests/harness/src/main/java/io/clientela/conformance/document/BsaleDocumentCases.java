package io.clientela.conformance.document;

import io.clientela.conformance.cases.Case;
import java.util.List;
import java.util.Map;

/** What Bsale's page says may be sent and answered, property by property. */
final class BsaleDocumentCases {
  static final String THING = "{\"href\": \"https://example.com\", \"id\": 7}";
  static final String EMPTY_PAGE = "{\"count\": 0, \"items\": []}";
  static final String PAGE_ROWS =
      """
      count*: 66 | "66"  1.5  null
      limit: 25 | "25"  1.5  null
      offset: 0 | "0"  1.5  null
      href: "x" | 5  null
      items*: [] | {}  null  [5]
      next: "x"  null | 5
      unheard: 1 |
      """;

  private BsaleDocumentCases() {}

  static List<Case> all() {
    DocumentTable table = new DocumentTable("bsale", Map.of("access_token", "token-0001"));
    BsaleQueryDocumentCases.addTo(table);
    clients(table);
    BsaleRelatedDocumentCases.addTo(table);
    return table.cases();
  }

  private static void clients(DocumentTable table) {
    table
        .answers("GET", "/clients.json", 200, EMPTY_PAGE, PAGE_ROWS)
        .answers(
            "GET",
            "/clients/count.json",
            200,
            "{\"count\": 66}",
            "count*: 66 | \"66\"  1.5  null\nunheard: 1 |")
        .answers(
            "GET",
            "/clients/80.json",
            200,
            """
            {"href": "https://api.bsale.cl/v1/clients/80.json", "id": 80,
             "office": {"href": "https://api.bsale.cl/v1/offices/1.json", "id": "1"}}
            """,
            """
            href*: "x" | 5  null
            id*: 7 | "7"  7.5  null
            firstName: "Texto"  ""  null | 5  true  []  {}
            lastName: "Texto"  ""  null | 5  true  []  {}
            email: "Texto"  ""  null | 5  true  []  {}
            code: "Texto"  ""  null | 5  true  []  {}
            phone: "Texto"  ""  null | 5  true  []  {}
            company: "Texto"  ""  null | 5  true  []  {}
            note: "Texto"  ""  null | 5  true  []  {}
            facebook: "Texto"  ""  null | 5  true  []  {}
            twitter: "Texto"  ""  null | 5  true  []  {}
            activity: "Texto"  ""  null | 5  true  []  {}
            city: "Texto"  ""  null | 5  true  []  {}
            municipality: "Texto"  ""  null | 5  true  []  {}
            address: "Texto"  ""  null | 5  true  []  {}
            hasCredit: 0  1  true  "1"  null | 2  []  {}  "x"
            accumulatePoints: 0  1  true  "1"  null | 2  []  {}  "x"
            sendDte: 0  1  true  "1"  null | 2  []  {}  "x"
            isForeigner: 0  1  true  "1"  null | 2  []  {}  "x"
            commerciallyBlocked: 0  1  true  "1"  null | 2  []  {}  "x"
            maxCredit: 10.5  "10.5"  ""  null | true  []  "x"
            state: 7  null | 7.5  "7"  true  []
            companyOrPerson: 7  null | 7.5  "7"  true  []
            points: 7  7.5  null | "7"  true  []
            pointsUpdated: 1437436800  "1437436800"  ""  null | 1.5  true  []  "x"
            createdAt: 1437436800  "1437436800"  ""  null | 1.5  true  []  "x"
            updatedAt: 1437436800  "1437436800"  ""  null | 1.5  true  []  "x"
            prestashopClienId: "7"  7  null | 7.5  true  []  {}
            contacts: {"href": "https://example.com", "id": "1"} | 5  "x"  true  []
            attributes: {"href": "https://example.com", "id": "1"} | 5  "x"  true  []
            addresses: {"href": "https://example.com", "id": "1"} | 5  "x"  true  []
            office: {"href": "https://example.com", "id": "1"} | 5  "x"  true  []
            payment_type: {"href": "https://example.com", "id": "1"} | 5  "x"  true  []
            sale_condition: {"href": "https://example.com", "id": "1"} | 5  "x"  true  []
            price_list: {"href": "https://example.com", "id": "1"} | 5  "x"  true  []
            unheard: 1 |
            office.href: "x"  null | 5
            office.id: "7"  7  null | 7.5  true  []  {}
            office.count: 7  null | "7"  7.5
            office.limit: 7  null | "7"  7.5
            office.offset: 7  null | "7"  7.5
            office.items: []  [{"id": 7}]  [5] | {}  null
            office.unheard: 1 |
            """)
        .sends(
            "POST",
            "/clients.json",
            "{\"firstName\": \"Ana\", \"lastName\": \"Soto\", \"code\": \"1-9\"}",
            201,
            THING,
            """
            firstName*: "Texto" | ""  5  true  null  []  {}
            lastName*: "Texto" | ""  5  true  null  []  {}
            code*: "Texto" | ""  5  true  null  []  {}
            company: "Texto" | ""  5  true  null  []  {}
            facebook: ""  "Texto" | 5  true  null  []  {}
            municipality: ""  "Texto" | 5  true  null  []  {}
            phone: ""  "Texto" | 5  true  null  []  {}
            activity: ""  "Texto" | 5  true  null  []  {}
            city: ""  "Texto" | 5  true  null  []  {}
            note: ""  "Texto" | 5  true  null  []  {}
            address: ""  "Texto" | 5  true  null  []  {}
            twitter: ""  "Texto" | 5  true  null  []  {}
            email: "a@example.com" | "mmunoz@.email.cl"  "x"  5  null
            hasCredit: 0  1 | 2  true  "1"  null
            accumulatePoints: 0  1 | 2  true  "1"  null
            isForeigner: 0  1 | 2  true  "1"  null
            maxCredit: 100000  0  1.5 | "100000"  -1  null
            companyOrPerson: 0 | 1  2  "0"  true
            dynamicAttributes: []  [{"description": "21/03/1983", "dynamicAttributeId": 24}] | {}  null  [{}]  [{"description": "x"}]  [{"dynamicAttributeId": 24}]  [{"description": 5, "dynamicAttributeId": 24}]  [{"description": "x", "dynamicAttributeId": "24"}]  [{"description": "x", "dynamicAttributeId": 0}]  [{"description": "x", "dynamicAttributeId": 24, "unheard": 1}]
            unheard: ABSENT | 1
            id: ABSENT | 1
            state: ABSENT | 1
            """)
        .sends(
            "POST",
            "/clients.json",
            "{\"companyOrPerson\": 1, \"company\": \"Aurora SpA\"}",
            201,
            THING,
            "company*: \"x\" | \"\"  5")
        .sends(
            "PUT",
            "/clients/67.json",
            "{\"id\": \"67\"}",
            200,
            THING,
            """
            id*: "67" | 67  "x"  ""  null
            firstName: ""  "Texto" | 5  true  null  []  {}
            lastName: ""  "Texto" | 5  true  null  []  {}
            company: ""  "Texto" | 5  true  null  []  {}
            facebook: ""  "Texto" | 5  true  null  []  {}
            municipality: ""  "Texto" | 5  true  null  []  {}
            phone: ""  "Texto" | 5  true  null  []  {}
            activity: ""  "Texto" | 5  true  null  []  {}
            city: ""  "Texto" | 5  true  null  []  {}
            note: ""  "Texto" | 5  true  null  []  {}
            address: ""  "Texto" | 5  true  null  []  {}
            twitter: ""  "Texto" | 5  true  null  []  {}
            code: "Texto" | ""  5  true  null  []  {}
            email: "a@example.com" | "x"  5  null
            hasCredit: 0  1 | 2  true  "1"  null
            accumulatePoints: 0  1 | 2  true  "1"  null
            maxCredit: 100000  0 | "1"  -1  null
            priceListId: 0  7 | "0"  -1  1.5
            unheard: ABSENT | 1
            state: ABSENT | 1
            """)
        .sends(
            "PUT",
            "/clients/points.json",
            """
            {"type": 0, "clientId": 18, "description": "Suma puntos 2", "points": 1}
            """,
            200,
            "",
            """
            type*: 0  1 | 2  "0"  true
            clientId*: 18 | "18"  0  1.5
            description*: "x" | 5  null
            points*: 1 | "1"  1.5  0  -1
            orderId: "1" | 1  null
            unheard: ABSENT | 1
            """);
  }
}

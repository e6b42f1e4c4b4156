package io.clientela.conformance;

import java.util.List;
import java.util.Map;

/** What Bsale's page says may be sent and answered, property by property. */
final class BsaleDocumentCases {
  private static final String THING = "{\"href\": \"https://example.com\", \"id\": 7}";
  private static final String EMPTY_PAGE = "{\"count\": 0, \"items\": []}";
  private static final String PAGE_ROWS =
      """
      count*: 66 | "66"  1.5  null
      limit: 25 | "25"  1.5  null
      offset: 0 | "0"  1.5  null
      href: "x" | 5  null
      items*: [] | {}  null  [5]
      next: "x"  null | 5
      unheard: 1 |
      """;
  private static final String ADDRESS_ROWS =
      """
      href*: "x" | 5  null
      id*: 7 | "7"  7.5  null
      addressName: "x"  null | 5  true
      address: "x"  null | 5  true
      city: "x"  null | 5  true
      municipality: "x"  null | 5  true
      state: 0  1  null | "0"  1.5
      unheard: 1 |
      """;
  private static final String CONTACT_ROWS =
      """
      href*: "x" | 5  null
      id*: 7 | "7"  7.5  null
      firstName: "x"  null | 5  true
      lastName: "x"  null | 5  true
      phone: "x"  null | 5  true
      email: "x"  null | 5  true
      unheard: 1 |
      """;

  private BsaleDocumentCases() {}

  static List<Case> all() {
    DocumentTable table = new DocumentTable("bsale", Map.of("access_token", "token-0001"));
    asks(table);
    clients(table);
    others(table);
    documents(table);
    return table.cases();
  }

  private static void asks(DocumentTable table) {
    table
        .requests(
            200,
            EMPTY_PAGE,
            """
            + GET /clients.json
            + GET /clients.json?limit=1&offset=0
            + GET /clients.json?limit=50&offset=100
            - GET /clients.json?limit=0
            - GET /clients.json?limit=51
            - GET /clients.json?limit=x
            - GET /clients.json?offset=-1
            - GET /clients.json?offset=x
            + GET /clients.json?fields=%5Bfirstname,lastname%5D
            - GET /clients.json?fields=firstname
            + GET /clients.json?expand=%5Bcontacts,attributes%5D
            - GET /clients.json?expand=contacts
            + GET /clients.json?code=1-9&firstname=a&lastname=b&email=c
            + GET /clients.json?paymenttypeid=1&salesconditionid=1
            - GET /clients.json?paymenttypeid=0
            - GET /clients.json?paymenttypeid=x
            - GET /clients.json?salesconditionid=0
            - GET /clients.json?salesconditionid=x
            + GET /clients.json?state=0
            + GET /clients.json?state=1
            - GET /clients.json?state=2
            + GET /clients/55/contacts.json
            - GET /clients/x/contacts.json
            - GET /clients/0/contacts.json
            + GET /clients/55/addresses.json?address=a&city=b&municipality=c&state=0
            - GET /clients/55/addresses.json?state=2
            + GET /clients/796/attributes.json
            + GET /clients/purchases.json?clientid=7
            - GET /clients/purchases.json?clientid=x
            - GET /clients/purchases.json?clientid=0
            """)
        .requests(
            200,
            "{\"count\": 1}",
            "+ GET /clients/count.json\n+ GET /clients/count.json?state=1\n- GET /clients/count.json?state=2")
        .requests(
            200,
            "{}",
            "+ GET /clients/unpaid_documents.json?code=7513098-8&comparisondate=1437436800\n- GET /clients/unpaid_documents.json?comparisondate=x")
        .requests(
            200,
            THING,
            "+ GET /clients/80.json?expand=%5Bcontacts%5D\n- GET /clients/80.json?expand=x\n- GET /clients/0.json\n+ DELETE /clients/30.json\n+ GET /clients/4/contacts/31.json\n- GET /clients/4/contacts/x.json\n- GET /clients/4/contacts/0.json\n+ GET /clients/55/addresses/8.json\n- GET /clients/55/addresses/0.json\n+ DELETE /clients/55/addresses/6.json")
        .requests(204, "", "+ DELETE /clients/55/contacts/1.json")
        .requests(200, "", "+ DELETE /clients/55/contacts/1.json");
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

  private static void others(DocumentTable table) {
    table
        .answers("GET", "/clients/4/contacts.json", 200, EMPTY_PAGE, PAGE_ROWS)
        .answers("GET", "/clients/4/contacts/31.json", 200, THING, CONTACT_ROWS)
        .sends(
            "POST",
            "/clients/55/contacts.json",
            """
            {"firstName": "Juan", "lastName": "Mata", "phone": "966542311",
             "email": "juan@example.com"}
            """,
            201,
            THING,
            """
            firstName*: "x" | ""  5  null
            lastName*: "x" | 5  null
            phone: "966542311" | 5  null
            email: "a@example.com" | "x"  5  null
            unheard: ABSENT | 1
            """)
        .answers("GET", "/clients/55/addresses.json", 200, EMPTY_PAGE, PAGE_ROWS)
        .answers("GET", "/clients/55/addresses/8.json", 200, THING, ADDRESS_ROWS)
        .sends(
            "POST",
            "/clients/55/addresses.json",
            "{\"addressName\": \"SUC 3\", \"address\": \"OF. 401\"}",
            201,
            THING,
            """
            addressName*: "x" | ""  5  null
            address*: "x" | ""  5  null
            city: "STGO" | 5  null
            municipality: "x" | 5  null
            unheard: ABSENT | 1
            """)
        .sends(
            "PUT",
            "/clients/55/addresses/6.json",
            """
            {"addressName": "SUC 4", "address": "OF. 401", "city": "STGO",
             "municipality": "PROVIDENCIA"}
            """,
            200,
            THING,
            "")
        .answers("GET", "/clients/796/attributes.json", 200, EMPTY_PAGE, PAGE_ROWS)
        .answers(
            "GET",
            "/clients/796/attributes.json",
            200,
            """
            {"count": 1, "items": [{"href": "https://example.com", "id": 44, "name": "Rubro",
              "value": ""}]}
            """,
            """
            items.0.href*: "x" | 5  null
            items.0.id*: 44 | "44"  1.5  null
            items.0.name: "x"  null | 5
            items.0.value: "x"  null | 5
            items.0.unheard: 1 |
            """);
  }

  private static void documents(DocumentTable table) {
    table
        .answers("GET", "/clients/purchases.json?clientid=7", 200, EMPTY_PAGE, PAGE_ROWS)
        .answers(
            "GET",
            "/clients/purchases.json?clientid=7",
            200,
            """
            {"count": 1, "items": [{"href": "https://example.com", "id": 1}]}
            """,
            """
            items.0.href*: "x" | 5  null
            items.0.id*: 1 | "1"  1.5  null
            items.0.unheard: 1 |
            items.0.emissionDate: 1437436800  "1437436800"  ""  null | 1.5  true  []  "x"
            items.0.expirationDate: 1437436800  "1437436800"  ""  null | 1.5  true  []  "x"
            items.0.generationDate: 1437436800  "1437436800"  ""  null | 1.5  true  []  "x"
            items.0.number: 7  null | "7"  7.5
            items.0.state: 7  null | "7"  7.5
            items.0.informedSii: 7  null | "7"  7.5
            items.0.totalAmount: 7  7.5  null | "7"  true  []
            items.0.netAmount: 7  7.5  null | "7"  true  []
            items.0.taxAmount: 7  7.5  null | "7"  true  []
            items.0.exemptAmount: 7  7.5  null | "7"  true  []
            items.0.exportTotalAmount: 7  7.5  null | "7"  true  []
            items.0.exportNetAmount: 7  7.5  null | "7"  true  []
            items.0.exportTaxAmount: 7  7.5  null | "7"  true  []
            items.0.exportExemptAmount: 7  7.5  null | "7"  true  []
            items.0.commissionRate: 7  7.5  null | "7"  true  []
            items.0.commissionNetAmount: 7  7.5  null | "7"  true  []
            items.0.commissionTaxAmount: 7  7.5  null | "7"  true  []
            items.0.commissionTotalAmount: 7  7.5  null | "7"  true  []
            items.0.percentageTaxWithheld: 7  7.5  null | "7"  true  []
            items.0.purchaseTaxAmount: 7  7.5  null | "7"  true  []
            items.0.purchaseTotalAmount: 7  7.5  null | "7"  true  []
            items.0.address: "Texto"  ""  null | 5  true  []  {}
            items.0.municipality: "Texto"  ""  null | 5  true  []  {}
            items.0.city: "Texto"  ""  null | 5  true  []  {}
            items.0.urlTimbre: "Texto"  ""  null | 5  true  []  {}
            items.0.ted: "Texto"  ""  null | 5  true  []  {}
            items.0.urlPublicView: "Texto"  ""  null | 5  true  []  {}
            items.0.urlPdf: "Texto"  ""  null | 5  true  []  {}
            items.0.urlPublicViewOriginal: "Texto"  ""  null | 5  true  []  {}
            items.0.urlPdfOriginal: "Texto"  ""  null | 5  true  []  {}
            items.0.token: "Texto"  ""  null | 5  true  []  {}
            items.0.urlXml: "Texto"  ""  null | 5  true  []  {}
            items.0.responseMsgSii: "Texto"  ""  null | 5  true  []  {}
            items.0.document_type: {"href": "https://example.com", "id": "1"} | 5  "x"  true  []
            items.0.client: {"href": "https://example.com", "id": "1"} | 5  "x"  true  []
            items.0.office: {"href": "https://example.com", "id": "1"} | 5  "x"  true  []
            items.0.user: {"href": "https://example.com", "id": "1"} | 5  "x"  true  []
            items.0.coin: {"href": "https://example.com", "id": "1"} | 5  "x"  true  []
            items.0.references: {"href": "https://example.com", "id": "1"} | 5  "x"  true  []
            items.0.document_taxes: {"href": "https://example.com", "id": "1"} | 5  "x"  true  []
            items.0.details: {"href": "https://example.com", "id": "1"} | 5  "x"  true  []
            items.0.sellers: {"href": "https://example.com", "id": "1"} | 5  "x"  true  []
            items.0.attributes: {"href": "https://example.com", "id": "1"} | 5  "x"  true  []
            """)
        .answers(
            "GET",
            "/clients/unpaid_documents.json?clientid=1",
            200,
            """
            {"client": {"href": "https://example.com", "id": 1},
             "overdue_documents": [{"href": "https://example.com", "id": 6514}],
             "upcoming_documents": [{"href": "https://example.com", "id": 6520}]}
            """,
            """
            overdueDebt: 7  7.5  null | "7"  true  []
            upcomingDebt: 7  7.5  null | "7"  true  []
            totalDebt: 7  7.5  null | "7"  true  []
            client: {"href": "x", "id": 1} | {}  5  []
            client.href*: "x" | 5  null
            client.id*: 1  "1" | 1.5  true
            client.firstName: "Texto"  ""  null | 5  true  []  {}
            client.lastName: "Texto"  ""  null | 5  true  []  {}
            client.code: "Texto"  ""  null | 5  true  []  {}
            client.company: "Texto"  ""  null | 5  true  []  {}
            client.unheard: 1 |
            overdue_documents: [] | {}  null  [5]
            upcoming_documents: [] | {}  null  [5]
            overdue_documents.0.href*: "x" | 5  null
            overdue_documents.0.id*: 7 | "7"  7.5  null
            overdue_documents.0.unheard: 1 |
            unheard: 1 |
            overdue_documents.0.name: "Texto"  ""  null | 5  true  []  {}
            overdue_documents.0.number: 123123123217  null | "7"  7.5
            overdue_documents.0.emissionDate: 1437436800  "1437436800"  ""  null | 1.5  true  []  "x"
            overdue_documents.0.expirationDate: 1437436800  "1437436800"  ""  null | 1.5  true  []  "x"
            overdue_documents.0.totalAmount: 7  7.5  null | "7"  true  []
            overdue_documents.0.totalAmountOwed: 7  7.5  null | "7"  true  []
            """);
  }
}

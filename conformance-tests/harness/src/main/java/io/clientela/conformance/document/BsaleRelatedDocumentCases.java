package io.clientela.conformance.document;

/**
 * What Bsale's page says of what belongs to a client: contacts, addresses, attributes, documents.
 */
final class BsaleRelatedDocumentCases {
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

  private BsaleRelatedDocumentCases() {}

  static void addTo(DocumentTable table) {
    others(table);
    documents(table);
  }

  private static void others(DocumentTable table) {
    table
        .answers(
            "GET",
            "/clients/4/contacts.json",
            200,
            BsaleDocumentCases.EMPTY_PAGE,
            BsaleDocumentCases.PAGE_ROWS)
        .answers("GET", "/clients/4/contacts/31.json", 200, BsaleDocumentCases.THING, CONTACT_ROWS)
        .sends(
            "POST",
            "/clients/55/contacts.json",
            """
            {"firstName": "Juan", "lastName": "Mata", "phone": "920001234",
             "email": "juan@example.com"}
            """,
            201,
            BsaleDocumentCases.THING,
            """
            firstName*: "x" | ""  5  null
            lastName*: "x" | 5  null
            phone: "920001234" | 5  null
            email: "a@example.com" | "x"  5  null
            unheard: ABSENT | 1
            """)
        .answers(
            "GET",
            "/clients/55/addresses.json",
            200,
            BsaleDocumentCases.EMPTY_PAGE,
            BsaleDocumentCases.PAGE_ROWS)
        .answers("GET", "/clients/55/addresses/8.json", 200, BsaleDocumentCases.THING, ADDRESS_ROWS)
        .sends(
            "POST",
            "/clients/55/addresses.json",
            "{\"addressName\": \"SUC 3\", \"address\": \"OF. 401\"}",
            201,
            BsaleDocumentCases.THING,
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
            BsaleDocumentCases.THING,
            "")
        .answers(
            "GET",
            "/clients/796/attributes.json",
            200,
            BsaleDocumentCases.EMPTY_PAGE,
            BsaleDocumentCases.PAGE_ROWS)
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
        .answers(
            "GET",
            "/clients/purchases.json?clientid=7",
            200,
            BsaleDocumentCases.EMPTY_PAGE,
            BsaleDocumentCases.PAGE_ROWS)
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

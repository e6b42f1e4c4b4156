package io.clientela.conformance.document;

/** What Bsale's page says may be asked: the parameters of its lists. */
final class BsaleQueryDocumentCases {
  private BsaleQueryDocumentCases() {}

  static void addTo(DocumentTable table) {
    table
        .requests(
            200,
            BsaleDocumentCases.EMPTY_PAGE,
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
            "+ GET /clients/unpaid_documents.json?code=40000008-5&comparisondate=1437436800\n- GET /clients/unpaid_documents.json?comparisondate=x")
        .requests(
            200,
            BsaleDocumentCases.THING,
            "+ GET /clients/80.json?expand=%5Bcontacts%5D\n- GET /clients/80.json?expand=x\n- GET /clients/0.json\n+ DELETE /clients/30.json\n+ GET /clients/4/contacts/31.json\n- GET /clients/4/contacts/x.json\n- GET /clients/4/contacts/0.json\n+ GET /clients/55/addresses/8.json\n- GET /clients/55/addresses/0.json\n+ DELETE /clients/55/addresses/6.json")
        .requests(204, "", "+ DELETE /clients/55/contacts/1.json")
        .requests(200, "", "+ DELETE /clients/55/contacts/1.json");
  }
}

package io.clientela.conformance.document;

import io.clientela.conformance.cases.Case;
import java.util.List;
import java.util.Map;

/** What Lotinfo's document says may be sent and answered, property by property. */
final class LotinfoDocumentCases {
  private LotinfoDocumentCases() {}

  static List<Case> all() {
    String sent =
        """
        {"encoding": 0, "data": [{"userId": 123, "fioF": "Иванов", "fioI": "Иван",
          "contacts": [{"type": "other", "value": "x"}], "comments": [{"value": "x"}],
          "passport": {"serial": "0012"}, "objects": [{"id": 234}], "orders": [{"id": 789}]}]}
        """;
    return new DocumentTable("lotinfo", Map.of())
        .sends(
            "PUT",
            "/CLIENTS?token=token-0001",
            sent,
            200,
            "{\"result\": [{\"id\": 101}]}",
            """
            encoding: 0  1 | 2  true  "1"  null
            data*: [{"userId": 1, "fioF": "x"}] | []  {}  null
            code: ABSENT | 101010
            data.0.userId*: 123 | "123"  1.5  null  true
            data.0.apiIdExchange: 7 | 7.5  "7"  true  null
            data.0.regionId: 7 | 7.5  "7"  true  null
            data.0.cityId: 7 | 7.5  "7"  true  null
            data.0.fioF: "Texto" | 5  true  null  []  {}
            data.0.fioI: "Texto" | 5  true  null  []  {}
            data.0.fioO: "Texto" | 5  true  null  []  {}
            data.0.fioDesc: "Texto" | 5  true  null  []  {}
            data.0.address: "Texto" | 5  true  null  []  {}
            data.0.regionName: "Texto" | 5  true  null  []  {}
            data.0.cityName: ABSENT | "Одинцово"
            data.0.sex: "male"  "female" | "m"  1  null
            data.0.birthday: "10.01.1985" | "1985-01-10"  "5.9.2010"  5  null
            data.0.deeps: 1  2  3 | 0  4  "1"  null
            data.0.deepon: 1  2  3 | 0  4  "1"  null
            data.0.clientc: 1  2  3 | 0  4  "1"  null
            data.0.family: 0  1 | 2  true  "1"  null
            data.0.userCategory: [10, 12]  [] | ["10"]  10  {}  null
            data.0.clientType: 0 | 1  5  "0"
            data.0.unheard: ABSENT | "x"
            data.0.email: ABSENT | "x"
            data.0.contacts: [] | {}  "x"  null  [5]  [null]
            data.0.comments: [] | {}  "x"  null  [5]  [null]
            data.0.objects: [] | {}  "x"  null  [5]  [null]
            data.0.orders: [] | {}  "x"  null  [5]  [null]
            data.0.passport: {} | []  "x"  null
            data.0.contacts.0.type*: "other"  "email" | "fax"  "mobile"  "city"  5  null
            data.0.contacts.0.value*: "x" | 79070000001  null
            data.0.contacts.0.general: 0  1 | 2  true  "1"  null
            data.0.contacts.0.comment: "Texto" | 5  true  null  []  {}
            data.0.contacts.0.spy: ABSENT | 1
            data.0.contacts.0.unheard: ABSENT | 1
            data.0.comments.0.value*: "x" | 5  null
            data.0.comments.0.unheard: ABSENT | 1
            data.0.passport.serial: "0012" | 412  "412"  "04123"
            data.0.passport.number: "001234" | 1234  "1234"  "0012345"
            data.0.passport.sended: "Texto" | 5  true  null  []  {}
            data.0.passport.placeBirth: "Texto" | 5  true  null  []  {}
            data.0.passport.propiska: "Texto" | 5  true  null  []  {}
            data.0.passport.placeHome: "Texto" | 5  true  null  []  {}
            data.0.passport.dateSended: "05.09.2010" | "5.9.2010"  5
            data.0.passport.codePod: "770-077" | "770077"  5
            data.0.passport.snils: "123-123-123 44" | "12312312344"  5
            data.0.passport.unheard: ABSENT | 1
            data.0.objects.0.id: 7 | 7.5  "7"  true  null
            data.0.objects.0.name: "Texto" | 5  true  null  []  {}
            data.0.objects.0.lpr: 0  1 | 2  true  "1"  null
            data.0.objects.0.doled: "1/3" | "1"  5
            data.0.objects.0.unheard: ABSENT | 1
            data.0.orders.0.id: 7 | 7.5  "7"  true  null
            data.0.orders.0.name: "Texto" | 5  true  null  []  {}
            data.0.orders.0.unheard: ABSENT | 1
            """)
        .sends(
            "PUT",
            "/CLIENTS?token=token-0001",
            """
            {"data": [{"userId": 1, "clientType": 1, "agency": "x", "regionName": "x",
              "cityName": "y", "contacts": [{"type": "mobile", "value": "79070000001", "spy": 1}]}]}
            """,
            200,
            "{\"result\": []}",
            """
            data.0.clientType: 1  2  3  4 | 0  5
            data.0.agency*: "x" | 5
            data.0.regionName*: "x" |
            data.0.contacts.0.value*: "79070000001" | "89070000001"  "7999"
            data.0.contacts.0.spy: 0  1 | 2  true
            """)
        .sends(
            "PUT",
            "/CLIENTS?token=token-0001",
            """
            {"data": [{"userId": 1, "fioF": "x",
              "contacts": [{"type": "city", "value": "84950000001"}]}]}
            """,
            200,
            "{\"result\": []}",
            """
            data.0.fioF*: "x" | 5
            data.0.contacts.0.value*: "84950000001" | "74950000001"  "8495"
            data.0.contacts.0.spy: 0  1 | 2  true
            """)
        .answers(
            "PUT",
            "/CLIENTS?token=token-0001",
            sent,
            200,
            """
            {"result": [{"id": 101}], "notices": [{"notice": 5, "notice_text": "x"}]}
            """,
            """
            result*: []  [{"id": "101"}]  [{}] | {}  "x"  null  [5]
            result.0.id: 101  "101"  null | true  1.5
            notices: [] | {}  "x"  null  [5]
            notices.0.notice: 5 | "5"  1.5  null
            notices.0.notice_text: "x" | 5  null
            notices.0.notice_field: "lpr" | 5  null
            notices.0.notice_array: 1 | "1"  1.5  null
            unheard: 1 |
            result.0.unheard: 1 |
            notices.0.unheard: 1 |
            """)
        .answers("PUT", "/CLIENTS?token=token-0001", sent, 400, "{\"x\": 1}", "")
        .requests(200, "{\"result\": []}", "- PUT /CLIENTS")
        .cases();
  }
}

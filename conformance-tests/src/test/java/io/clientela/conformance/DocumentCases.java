package io.clientela.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the documents say may be sent and answered, property by property, in plain literals. */
final class DocumentCases {
  private DocumentCases() {}

  static List<Case> all() {
    List<Case> all = new ArrayList<>();
    all.addAll(BsaleDocumentCases.all());
    all.addAll(koibox());
    all.addAll(lotinfo());
    all.addAll(sperant());
    all.addAll(tomticket());
    return all;
  }

  static List<Case> of(Contract contract) {
    return all().stream()
        .filter(one -> one.operation().contract().vendor().equals(contract.vendor()))
        .toList();
  }

  private static List<Case> sperant() {
    return new DocumentTable("sperant", Map.of("Authorization", "token-0001"))
        .sends(
            "PUT",
            "/clients/22004",
            "{\"fname\": \"Rosa\", \"lname\": \"Salas\"}",
            200,
            "{}",
            """
            fname: "Texto" | ""  5  true  null  []  {}
            lname: "Texto" | ""  5  true  null  []  {}
            address: "Texto" | ""  5  true  null  []  {}
            occupation: "Texto" | ""  5  true  null  []  {}
            observation: "Texto" | ""  5  true  null  []  {}
            country: "Texto" | ""  5  true  null  []  {}
            deparment: "Texto" | ""  5  true  null  []  {}
            province: "Texto" | ""  5  true  null  []  {}
            district: "Texto" | ""  5  true  null  []  {}
            geo_address: "Texto" | ""  5  true  null  []  {}
            geo_longitud: -77.25  180  -180 | 181  -181  "1"  true  null
            geo_latitud: -12.5  90  -90 | 91  -91  "1"  true  null
            person_type_id: 1  2 | 0  3  "1"  null
            date_of_birth: "1988-04-17" | 5  "17.04.1988"  ""  null
            publicity_consent: "true"  "false" | true  1  "x"  null
            potential_buyer: true  false | 1  "true"  null
            gender: "m"  "f" | "h"  "M"  1  null
            extra_fields: {"a": 1, "b": "x", "c": null}  {} | 5  "x"  []  true
            email: ABSENT | "a@example.com"
            """)
        .answers(
            "PUT",
            "/clients/22004",
            "{\"fname\": \"Rosa\"}",
            200,
            """
            {"data": {"type": "clients", "id": "7", "attributes": {"id": 7}}}
            """,
            """
            data: {} | 5  "x"  []
            data.type: "clients"  null | 5  []
            data.id: "7"  7  null | 7.5  true
            data.attributes: {} | 5  "x"  []
            unheard: 1 |
            data.attributes.fname: "Texto"  ""  null | 5  true  []  {}
            data.attributes.lname: "Texto"  ""  null | 5  true  []  {}
            data.attributes.email: "Texto"  ""  null | 5  true  []  {}
            data.attributes.person_type: "Texto"  ""  null | 5  true  []  {}
            data.attributes.gender: "Texto"  ""  null | 5  true  []  {}
            data.attributes.document_type: "Texto"  ""  null | 5  true  []  {}
            data.attributes.document: "Texto"  ""  null | 5  true  []  {}
            data.attributes.main_telephone: "Texto"  ""  null | 5  true  []  {}
            data.attributes.input_channel: "Texto"  ""  null | 5  true  []  {}
            data.attributes.country: "Texto"  ""  null | 5  true  []  {}
            data.attributes.geo_address: "Texto"  ""  null | 5  true  []  {}
            data.attributes.uuid: "Texto"  ""  null | 5  true  []  {}
            data.attributes.interest_type: "Texto"  ""  null | 5  true  []  {}
            data.attributes.status: "Texto"  ""  null | 5  true  []  {}
            data.attributes.deparment: "Texto"  ""  null | 5  true  []  {}
            data.attributes.department: "Texto"  ""  null | 5  true  []  {}
            data.attributes.id: 7  null | 7.5  "7"  true  []
            data.attributes.document_type_id: 7  null | 7.5  "7"  true  []
            data.attributes.interest_type_id: 7  null | 7.5  "7"  true  []
            data.attributes.input_channel_id: 7  null | 7.5  "7"  true  []
            data.attributes.person_type_id: 7  null | 7.5  "7"  true  []
            data.attributes.num_interactions: 0  7  null | -1  7.5  "7"  true
            data.attributes.phone: "7"  7  null | 7.5  true  []  {}
            data.attributes.created_at: "7"  7  null | 7.5  true  []  {}
            data.attributes.last_interaction_date: "7"  7  null | 7.5  true  []  {}
            data.attributes.geo_latitud: 10.5  "10.5"  ""  null | true  []  "x"
            data.attributes.geo_longitud: 10.5  "10.5"  ""  null | true  []  "x"
            data.attributes.unheard: 1  "x" |
            """)
        .answers(
            "PUT",
            "/clients/22004?unheard=1",
            "{\"fname\": \"Rosa\"}",
            200,
            "{\"id\": 7, \"fname\": \"Rosa\"}",
            "")
        .cases();
  }

  private static List<Case> tomticket() {
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

  private static List<Case> lotinfo() {
    String sent =
        """
        {"encoding": 0, "data": [{"userId": 123, "fioF": "Иванов", "fioI": "Иван",
          "contacts": [{"type": "other", "value": "x"}], "comments": [{"value": "x"}],
          "passport": {"serial": "0412"}, "objects": [{"id": 234}], "orders": [{"id": 789}]}]}
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
            data.0.contacts.0.value*: "x" | 79990000001  null
            data.0.contacts.0.general: 0  1 | 2  true  "1"  null
            data.0.contacts.0.comment: "Texto" | 5  true  null  []  {}
            data.0.contacts.0.spy: ABSENT | 1
            data.0.contacts.0.unheard: ABSENT | 1
            data.0.comments.0.value*: "x" | 5  null
            data.0.comments.0.unheard: ABSENT | 1
            data.0.passport.serial: "0412" | 412  "412"  "04123"
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
              "cityName": "y", "contacts": [{"type": "mobile", "value": "79990000001", "spy": 1}]}]}
            """,
            200,
            "{\"result\": []}",
            """
            data.0.clientType: 1  2  3  4 | 0  5
            data.0.agency*: "x" | 5
            data.0.regionName*: "x" |
            data.0.contacts.0.value*: "79990000001" | "89990000001"  "7999"
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

  private static List<Case> koibox() {
    String event = "{\"id\": 7, \"nombre\": \"Ana\"}";
    return new DocumentTable("koibox", Map.of("X-Koibox-Key", "key-0001"))
        .sends(
            "POST",
            "/clientes/",
            "{\"nombre\": \"Ana\", \"apellido1\": \"Uno\"}",
            201,
            event,
            """
            nombre*: "Ana" | 5  null  true
            apellido1: "Texto" | 5  true  null  []  {}
            apellido2: "Texto" | 5  true  null  []  {}
            dni: "Texto" | 5  true  null  []  {}
            movil: "Texto" | 5  true  null  []  {}
            fijo: "Texto" | 5  true  null  []  {}
            direccion: "Texto" | 5  true  null  []  {}
            localidad: "Texto" | 5  true  null  []  {}
            codigo_postal: "Texto" | 5  true  null  []  {}
            notas: "Texto" | 5  true  null  []  {}
            manual_code: "Texto" | 5  true  null  []  {}
            prefijo_tel: "Texto" | 5  true  null  []  {}
            informacion_clinica: "Texto" | 5  true  null  []  {}
            email: "ana@example.com" | "ana"  5  null
            fecha_nacimiento: "1990-04-23" | "23.04.1990"  5  null
            is_suscrito_newsletter: true  false | 1  "true"  null
            is_suscrito_encuestas: true  false | 1  "true"  null
            is_active: true  false | 1  "true"  null
            is_agree_notificaciones_sms: true  false | 1  "true"  null
            is_agree_notificaciones_email: true  false | 1  "true"  null
            is_citas_online: true  false | 1  "true"  null
            is_envios_sms: true  false | 1  "true"  null
            is_envios_email: true  false | 1  "true"  null
            sexo: "h"  "m" | "M"  "x"  1  null
            descuento_ventas: 10  10.5 | "10"  true  null
            code: 7 | 7.5  "7"  true  null
            id: ABSENT | 7
            created: ABSENT | 7
            updated: ABSENT | 7
            foto: ABSENT | 7
            origen: ABSENT | 7
            is_agree_rgpd: ABSENT | 7
            is_anonymous: ABSENT | 7
            numero_ventas: ABSENT | 7
            provincia: ABSENT | 7
            categoria: ABSENT | 7
            """)
        .sends(
            "POST",
            "/customerCreated",
            event,
            200,
            "",
            """
            id*: 7 | "7"  7.5  null  true
            nombre*: "Ana" | 5  null  true
            created: "Texto"  ""  null | 5  true  []  {}
            updated: "Texto"  ""  null | 5  true  []  {}
            apellido1: "Texto"  ""  null | 5  true  []  {}
            apellido2: "Texto"  ""  null | 5  true  []  {}
            dni: "Texto"  ""  null | 5  true  []  {}
            movil: "Texto"  ""  null | 5  true  []  {}
            fijo: "Texto"  ""  null | 5  true  []  {}
            email: "Texto"  ""  null | 5  true  []  {}
            direccion: "Texto"  ""  null | 5  true  []  {}
            localidad: "Texto"  ""  null | 5  true  []  {}
            codigo_postal: "Texto"  ""  null | 5  true  []  {}
            fecha_nacimiento: "Texto"  ""  null | 5  true  []  {}
            sexo: "Texto"  ""  null | 5  true  []  {}
            notas: "Texto"  ""  null | 5  true  []  {}
            foto: "Texto"  ""  null | 5  true  []  {}
            manual_code: "Texto"  ""  null | 5  true  []  {}
            b64_firma_rgpd: "Texto"  ""  null | 5  true  []  {}
            fecha_firma_rgpd: "Texto"  ""  null | 5  true  []  {}
            file_contrato_rgpd: "Texto"  ""  null | 5  true  []  {}
            fecha_ultima_venta: "Texto"  ""  null | 5  true  []  {}
            fecha_ultima_cita_realizada: "Texto"  ""  null | 5  true  []  {}
            fecha_alta: "Texto"  ""  null | 5  true  []  {}
            informacion_clinica: "Texto"  ""  null | 5  true  []  {}
            is_suscrito_newsletter: true  false | 1  "true"  null
            is_suscrito_encuestas: true  false | 1  "true"  null
            is_active: true  false | 1  "true"  null
            is_sms_cliente_perdido_enviado: true  false | 1  "true"  null
            is_email_cliente_perdido_enviado: true  false | 1  "true"  null
            is_agree_notificaciones_sms: true  false | 1  "true"  null
            is_agree_notificaciones_email: true  false | 1  "true"  null
            is_citas_online: true  false | 1  "true"  null
            is_anonymous: true  false | 1  "true"  null
            is_envios_sms: true  false | 1  "true"  null
            is_envios_email: true  false | 1  "true"  null
            is_agree_rgpd: true  null | 1  "true"
            origen: "c" | 5  null
            code: 7 | 7.5  "7"  true  null
            descuento_ventas: 10.5  "10.5"  ""  null | true  []  "x"
            numero_ventas: 10.5  "10.5"  ""  null | true  []  "x"
            importe_ventas: 10.5  "10.5"  ""  null | true  []  "x"
            importe_deudas: 10.5  "10.5"  ""  null | true  []  "x"
            total_citas_realizadas: 10.5  "10.5"  ""  null | true  []  "x"
            prefijo_tel: "7"  7  null | 7.5  true  []  {}
            provincia: {"id": 1, "value": 1, "text": "x"}  {"unheard": 1}  {}  7  null | "x"  true  []  {"id": "1"}  {"value": "1"}  {"text": 5}  {"id": null}  {"value": null}  {"text": null}
            created_by: {"value": 1, "text": "x", "color": "#fff", "username": "x", "foto_url_absolute_path": "x"}  {"unheard": 1}  {}  7  null | "x"  true  []  {"value": "1"}  {"text": 5}  {"color": 5}  {"username": 5}  {"foto_url_absolute_path": 5}  {"value": null}  {"text": null}  {"color": null}  {"username": null}  {"foto_url_absolute_path": null}
            categoria: {"value": 1, "text": "x", "nombre": "x", "id": 1, "orden": 1, "is_active": true}  {"orden": null}  {"unheard": 1}  {}  7  null | "x"  true  []  {"value": "1"}  {"text": 5}  {"nombre": 5}  {"id": "1"}  {"orden": "1"}  {"is_active": 1}  {"value": null}  {"text": null}  {"nombre": null}  {"id": null}  {"is_active": null}
            como_nos_conocio: {"value": 1, "text": "x"}  {"unheard": 1}  {}  7  null | "x"  true  []  {"value": "1"}  {"text": 5}  {"value": null}  {"text": null}
            unheard: 1 |
            """)
        .answers("POST", "/clientes/", "{\"nombre\": \"Ana\"}", 201, event, "")
        .answers("POST", "/clientes/", "{\"nombre\": \"Ana\"}", 400, "{}", "")
        .answers("POST", "/clientes/", "{\"nombre\": \"Ana\"}", 401, "{}", "")
        .answers("POST", "/clientes/", "{\"nombre\": \"Ana\"}", 403, "{}", "")
        .answers("POST", "/clientes/", "{\"nombre\": \"Ana\"}", 429, "{}", "")
        .cases();
  }
}

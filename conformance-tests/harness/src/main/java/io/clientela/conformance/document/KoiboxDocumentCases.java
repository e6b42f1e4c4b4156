package io.clientela.conformance.document;

import io.clientela.conformance.cases.Case;
import java.util.List;
import java.util.Map;

/** What Koibox's document says may be sent and answered, property by property. */
final class KoiboxDocumentCases {
  private KoiboxDocumentCases() {}

  static List<Case> all() {
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

package io.clientela.benchmarks;

import com.google.gson.JsonObject;

/** The customer that Koibox delivers. */
final class Deliveries {
  private Deliveries() {}

  static JsonObject customer() {
    var customer = new JsonObject();
    customer.addProperty("id", 1024);
    for (String moment : new String[] {"created", "updated", "fecha_alta"}) {
      customer.addProperty(moment, "2026-03-02T10:15:00+01:00");
    }
    customer.addProperty("nombre", "Lucía");
    customer.addProperty("apellido1", "Ejemplo");
    customer.addProperty("apellido2", "Muestra");
    customer.addProperty("dni", "99999012A");
    customer.addProperty("movil", "725000001");
    customer.add("fijo", null);
    customer.addProperty("email", "lucia@example.com");
    customer.addProperty("direccion", "Calle Inventada 1, 3.º B");
    customer.addProperty("localidad", "Villaejemplo");
    customer.addProperty("codigo_postal", "00001");
    for (String day : new String[] {"fecha_nacimiento", "fecha_firma_rgpd"}) {
      customer.addProperty(day, "1990-04-23");
    }
    for (String consent :
        new String[] {
          "is_suscrito_newsletter",
          "is_suscrito_encuestas",
          "is_active",
          "is_anonymous",
          "is_agree_notificaciones_sms",
          "is_agree_notificaciones_email",
          "is_citas_online",
          "is_agree_rgpd",
          "is_envios_sms",
          "is_envios_email"
        }) {
      customer.addProperty(consent, consent.length() % 2 == 0);
    }
    customer.addProperty("sexo", "m");
    customer.addProperty("notas", "Prefiere las tardes; alérgica al níquel");
    customer.addProperty("origen", "c");
    customer.addProperty("descuento_ventas", "10.00");
    customer.addProperty("code", 2041);
    customer.add("manual_code", null);
    customer.addProperty("b64_firma_rgpd", "iVBORw0KGgo=".repeat(20));
    customer.addProperty("prefijo_tel", "34");
    customer.addProperty("importe_ventas", "45.50");
    customer.addProperty("importe_deudas", "0.00");
    var province = new JsonObject();
    province.addProperty("id", 680);
    province.addProperty("value", 680);
    province.addProperty("text", "Sevilla");
    customer.add("provincia", province);
    customer.addProperty("informacion_clinica", "Sin alergias conocidas");
    return customer;
  }
}

package io.clientela.conformance.document;

import io.clientela.conformance.cases.Case;
import java.util.List;
import java.util.Map;

/** What Sperant's document says may be sent and answered, property by property. */
final class SperantDocumentCases {
  private SperantDocumentCases() {}

  static List<Case> all() {
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
}

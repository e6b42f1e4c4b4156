package main

import (
	"context"
	"fmt"
	"os"

	"calls/calls/ogen/tomticket/api"
)

func main() {
	client, err := api.NewClient(os.Getenv("MOCK"))
	if err != nil {
		panic(err)
	}
	update := &api.ClientUpdateMultipart{
		Nome:          "Joana Prado",
		Email:         "joana.prado@example.com",
		Criarchamados: api.NewOptBooleanText(api.BooleanTextTrue),
	}
	params := api.UpdateClientParams{
		Token:             "invented",
		Identificador:     "joana.prado@example.com",
		TipoIdentificador: api.IdentifierTypeE,
	}
	response, err := client.UpdateClient(context.Background(), update, params)
	if err != nil {
		panic(err)
	}
	fmt.Println(response.(*api.UpdateResult).Mensagem.Value)
}

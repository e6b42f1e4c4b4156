package main

import (
	"context"
	"fmt"
	"os"

	"calls/calls/ogen/lotinfo/api"
)

type token struct{}

func (token) Token(context.Context, api.OperationName) (api.Token, error) {
	return api.Token{APIKey: "invented"}, nil
}

func main() {
	client, err := api.NewClient(os.Getenv("MOCK"), token{})
	if err != nil {
		panic(err)
	}
	added := api.ClientInput{
		UserId: 123,
		FioF:   api.NewOptString("Соколова"),
		FioI:   api.NewOptString("Анна"),
	}
	batch := &api.ClientBatch{Data: []api.ClientInput{added}}
	response, err := client.AddClients(context.Background(), batch)
	if err != nil {
		panic(err)
	}
	fmt.Println(len(response.(*api.AddResult).Result))
}

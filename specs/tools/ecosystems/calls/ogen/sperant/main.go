package main

import (
	"context"
	"fmt"
	"os"

	"calls/calls/ogen/sperant/api"
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
	update := &api.ClientUpdate{Fname: api.NewOptString("Rosa")}
	params := api.UpdateClientParams{ID: 22004}
	response, err := client.UpdateClient(context.Background(), update, params)
	if err != nil {
		panic(err)
	}
	fmt.Println(response.(*api.ClientResponse).Data.Value.Attributes.Value.ID)
}

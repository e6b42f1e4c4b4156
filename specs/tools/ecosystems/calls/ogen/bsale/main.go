package main

import (
	"context"
	"fmt"
	"os"

	"calls/calls/ogen/bsale/api"
)

type token struct{}

func (token) AccessToken(context.Context, api.OperationName) (api.AccessToken, error) {
	return api.AccessToken{APIKey: "invented"}, nil
}

func main() {
	client, err := api.NewClient(os.Getenv("MOCK"), token{})
	if err != nil {
		panic(err)
	}
	response, err := client.GetClient(context.Background(), api.GetClientParams{ClientId: 65})
	if err != nil {
		panic(err)
	}
	fmt.Println(response.(*api.ClientRecord).ID)
}

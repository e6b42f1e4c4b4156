package main

import (
	"context"
	"fmt"
	"os"

	"calls/calls/ogen/tomticket-v2/api"
)

type token struct{}

func (token) Token(context.Context, api.OperationName) (api.Token, error) {
	return api.Token{Token: "invented"}, nil
}

func main() {
	client, err := api.NewClient(os.Getenv("MOCK"), token{})
	if err != nil {
		panic(err)
	}
	params := api.GetCustomerParams{CustomerID: "C-0042"}
	response, err := client.GetCustomer(context.Background(), params)
	if err != nil {
		panic(err)
	}
	fmt.Println(response.(*api.CustomerResult).Data.Value.Name.Value)
}
